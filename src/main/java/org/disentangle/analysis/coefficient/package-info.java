/**
 * The coefficients to choose from. Each is one {@link org.disentangle.analysis.coefficient.Measure}, with the
 * computation, test, resampling and interval of the coefficient, the translation of a threshold, and its names; nothing
 * outside depends on which coefficient it is. To add one, write a class here and a constant of {@link
 * org.disentangle.analysis.coefficient.Coefficient}.
 */
@NullMarked
package org.disentangle.analysis.coefficient;

import org.jspecify.annotations.NullMarked;
