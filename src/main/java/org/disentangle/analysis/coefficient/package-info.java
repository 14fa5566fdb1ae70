/**
 * The coefficients that can be chosen. Each is one {@link org.disentangle.analysis.coefficient.Measure}, which knows how it is
 * computed, tested and resampled, how wide its interval is, what becomes of a threshold and what it is called; nothing outside
 * asks which coefficient it has. A new one is a class here and a constant of {@link
 * org.disentangle.analysis.coefficient.Coefficient}.
 */
@NullMarked
package org.disentangle.analysis.coefficient;

import org.jspecify.annotations.NullMarked;
