/**
 * Options, each described once: how the command line says it, how a recipe says it, within which limits it lies, and what a
 * form calls it. The command line, recipes, the command that reproduces a view, and the options sheet are loops over these
 * descriptions. A new option of the analysis is a field of its record, a description in one of the lists here, and a line in
 * the orders of {@link org.disentangle.session.option.AnalysisOptionList}.
 */
@NullMarked
package org.disentangle.session.option;

import org.jspecify.annotations.NullMarked;
