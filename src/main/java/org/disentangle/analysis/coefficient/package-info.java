/**
 * The coefficients to choose from. Each is one {@link org.disentangle.analysis.coefficient.Measure}, which knows how
 * the coefficient is computed, tested and resampled, how wide its interval is, how a threshold translates and what it
 * is called; nothing outside asks which coefficient it has. To add one, write a class here and a constant of {@link
 * org.disentangle.analysis.coefficient.Coefficient}.
 */
@NullMarked
package org.disentangle.analysis.coefficient;

import org.jspecify.annotations.NullMarked;
