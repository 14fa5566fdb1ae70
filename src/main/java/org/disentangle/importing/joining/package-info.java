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
 *   <li><b>What a benchmark is</b> is said by the base table where it has the benchmark. An inferred attribute never fills
 *       a column that was read from a file.
 * </ul>
 */
@NullMarked
package org.disentangle.importing.joining;

import org.jspecify.annotations.NullMarked;
