/**
 * Options, each described once: its flag, its field in recipes, its limits, and its label in forms. The command line,
 * recipes, the command that reproduces the results, and the options sheet are loops over these descriptions. A new
 * option of the analysis takes a field in its record, a description in one of the lists here, and a line in the orders
 * of {@link org.disentangle.session.option.AnalysisOptionList}.
 */
@NullMarked
package org.disentangle.session.option;

import org.jspecify.annotations.NullMarked;
