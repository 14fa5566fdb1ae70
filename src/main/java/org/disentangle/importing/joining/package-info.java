/**
 * Adds the scores of another table to a table by model: first what belongs together is proposed, then what was decided is
 * joined.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Likeness is spelling.</b> Two names match when they are the same text, or the same after
 *       {@link org.disentangle.catalogue.ModelNames#normalise}; there is no measure of distance, because 7b and 70b, v0.1
 *       and v0.2, base and chat are near in letters and are other models.
 *   <li><b>In doubt apart.</b> A name that fits two models, a model that two names fit, and a name that one of the tables
 *       has twice are not matched: a score on a row of its own is seen, one on the wrong row is not.
 *   <li><b>What the tables state counts.</b> Where both state a model's type or its number of parameters and they differ,
 *       its spelling does not make it the same.
 *   <li><b>Two values for one cell</b> are never decided here: whoever joins says which stays, or nothing is joined.
 *   <li><b>What a benchmark is</b> is said by the base table where it has the benchmark.
 *   <li><b>What is near is offered.</b> A name that only says less than others ({@code Mistral 7B}) matches none of them,
 *       but they are named, for somebody to choose; a model of another size or version is never named.
 *   <li><b>An inferred attribute never fills a row that was read</b> in a column from a file. A row that the join adds does
 *       take the family and the type that its name tells, and a note says which rows: the author of a benchmark looks for a
 *       new model among the others, and without a type it would be in no group. The type is written in the column's own
 *       word and only where the column has it, so that an inferred type still splits no group. Refused: a column that is
 *       inferred as a whole because some of its rows are (the groups that the file states would be gone).
 *   <li><b>An added table does not change the score.</b> A capabilities benchmark that the base table has not, having
 *       others, is ignored with a warning, unless somebody says that it counts: with it in the score every number of every
 *       model would change by the mere adding of scores.
 * </ul>
 */
@NullMarked
package org.disentangle.importing.joining;

import org.jspecify.annotations.NullMarked;
