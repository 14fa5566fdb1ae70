/**
 * Adds the scores of another table to a table by model: first matches are proposed, then the matches decided on are
 * joined.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Similarity is spelling.</b> Two names match if they are the same text, or the same after {@link
 *       org.disentangle.catalogue.ModelNames#normalise}; there is no distance measure, because 7b and 70b, v0.1 and
 *       v0.2, or base and chat differ in few letters and are different models.
 *   <li><b>If in doubt, separate.</b> A name that fits two models, a model that fits two names, and a name that a table
 *       has twice are not matched: a score on a separate row is noticed, one on the wrong row is not.
 *   <li><b>What the tables state counts.</b> If both state a model's type or number of parameters and these differ,
 *       similar spelling does not make a match.
 *   <li><b>Two values for one cell</b> are never resolved silently: the user says which to keep, or nothing is joined.
 *   <li><b>What a benchmark is</b> is up to the base table, if it has the benchmark.
 *   <li><b>Similar names are offered.</b> A name less specific than others ({@code Mistral 7B}) matches none of them,
 *       but they are offered for the user to choose; a model of another size or version is never offered.
 *   <li><b>An inferred attribute never fills an existing row</b> of a column read from a file. A row that the join adds
 *       does get the family and the type that its name implies, and a note says which rows: the author of a benchmark
 *       looks for a new model among the others, and without a type it would be in no group. The type is written in the
 *       column's own word, and only if the column has it, so that an inferred type never splits a group. Refused:
 *       inferring a whole column because some of its rows are inferred (the groups that the file states would be lost).
 *   <li><b>An added table does not change the score.</b> A capabilities benchmark that the base table lacks while it
 *       has others is ignored with a warning, unless the user says that it counts: including it would change every
 *       number of every model merely by adding scores.
 * </ul>
 */
@NullMarked
package org.disentangle.importing.joining;

import org.jspecify.annotations.NullMarked;
