/**
 * From files to a {@link org.disentangle.table.ScoreTable}, with a note for everything guessed, left out or doubtful.
 *
 * <p>The path of the data: {@link org.disentangle.importing.TableImporter} reads each file once into raw columns
 * (numbers as numbers, text where it matters), finds the column that names the models, joins the rows by model, sorts
 * the columns into attributes and scores, and decides what each benchmark is.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Names of models.</b> The first column whose name says so ("model"), otherwise the first text column in which
 *       at least 90 % of the values differ. Names are compared exactly; similarity is left to a join that asks.
 *   <li><b>Repeated models.</b> Each row stays a separate row. When files are joined, a name that any of them has twice
 *       is not joined: there is no telling which row is meant, and a score on the wrong row is worse than one on its
 *       own row. The rule does not depend on the order of the files. If a rule was chosen ({@link
 *       org.disentangle.importing.options.Repeated}), it merges all rows of a name in all files, and a note gives their
 *       number.
 *   <li><b>Joining.</b> Union of rows and union of columns, so files with the same columns are stacked. If two files
 *       state different facts about a model, the first is kept and a note says so. Different scores for one cell are
 *       never dropped: if that is each file's only column of scores, and no benchmark is known by its name, the
 *       benchmarks are named after the files; otherwise the files are refused. Files that share no model, or agree, are
 *       parts of one table.
 *   <li><b>Means.</b> A column named just a mean or a median is a summary if it lies between the scores beside it in
 *       four rows of five; if it is alone or lies outside them, it is a benchmark. A column of counts, or of the same
 *       whole number above 1 (except 100) in every row, is not a benchmark. Explicit choices for a column take
 *       precedence.
 *   <li><b>Scores or text.</b> A column holds scores if at least half of its cells with a value are numbers; the others
 *       are noted one by one and treated as missing. The text of every cell is kept for the first 1,024 rows, later
 *       only that of cells that are not numbers; if the column turns out to be text after all, a number from a later
 *       row appears in its shortest form.
 *   <li><b>Unnamed columns</b> that are empty, or only number the rows, are left out. A header with one name fewer than
 *       every row has cells lacks the name of the first column (R writes such tables).
 *   <li><b>Roles.</b> The options decide, then the catalogue file, then what is known about the name; the rest is
 *       safety. Naming capabilities benchmarks names all of them: any other column known as one becomes safety. Naming
 *       safety benchmarks ignores every column that is neither named nor capabilities. A column stated to be ignored
 *       stays so unless it is named. A numeric attribute is a benchmark if it is named as one.
 *   <li><b>What is known about a name</b> supplies area, metric, purpose and display name; the direction only on
 *       request (the window), and never whether it is primary. Two columns of one known benchmark keep their own names,
 *       so that they remain distinguishable.
 *   <li><b>Directions.</b> The command line is literal: higher is better in a column whatever its name says, so that
 *       the same command gives the same signs even after the catalogue has learned a name. The window uses what the
 *       name says, because the user sees it. Either way, a direction that is a guess, or that the name or the numbers
 *       contradict, is asked about before anything else ({@link org.disentangle.importing.check.DirectionQuestions}),
 *       in one note for all columns of a kind. {@code --direction}, a catalogue and the preview settle it; the paper's
 *       released scores are recognised by their numbers and count as settled. Refused: letting the numbers set a
 *       direction, since a sign taken from the correlation would confirm itself; stopping while it is open, since
 *       scripts could not continue.
 *   <li><b>Summary rows</b> (Average, Median, Total) are left out if that is their whole name.
 *   <li><b>Standard errors</b> given with a value, or in a column named after another, belong to that benchmark; so do
 *       those of a column named just "stderr" beside a single column of scores, and half the width of an interval over
 *       1.96. Such a column is neither a benchmark nor an attribute. A standard deviation is not a standard error,
 *       since the number of items is unknown; the user can declare it one.
 *   <li><b>Size.</b> A table of more than 50 million cells, empty ones included, is refused: a small file can demand
 *       more memory than there is.
 *   <li><b>Refused:</b> treating a bound as a value, filling in missing scores, averaging repeated models unasked, a
 *       name that occurs twice in a JSON object.
 * </ul>
 */
@NullMarked
package org.disentangle.importing;

import org.jspecify.annotations.NullMarked;
