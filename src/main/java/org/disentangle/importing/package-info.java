/**
 * From files to a {@link org.disentangle.table.ScoreTable}, with a note for everything guessed, left out or doubtful.
 *
 * <p>The way of the data: {@link org.disentangle.importing.TableImporter} reads each file once into raw columns (numbers
 * as numbers, words where they matter), finds the column that names the models, joins the rows by model, sorts the columns
 * into attributes and scores, and decides what each benchmark is.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Names of models.</b> The first column whose name says so ("model"), else the first column of words of which at
 *       least 90 % differ. Names are compared exactly; likeness is a matter for a join that asks.
 *   <li><b>Repeated models.</b> Each row stays a row of its own. When files are joined, a name that any of them has twice
 *       is joined nowhere: which of the rows is meant cannot be known, and attaching a score to the wrong one is worse
 *       than leaving it on a row of its own. The rule does not depend on the order of the files.
 *       Where a rule was chosen ({@link org.disentangle.importing.options.Repeated}), the rows of one name in all files become one
 *       by it, and their number is noted.
 *   <li><b>Joining.</b> Union of rows and union of columns; so files with the same columns are stacked by the same rule.
 *       Where two files have different facts for one model the first stays and that is noted. Different scores for one cell
 *       are never dropped: if each file has no other column of scores, and no benchmark is known by that name, the benchmarks
 *       are named by the files; else the files are refused. Files that share no model, or agree, are parts of one table.
 *   <li><b>Means.</b> A column called a mean or a median and nothing else sums up what stands beside it where it lies between
 *       those scores in four rows of five; it is a benchmark where it stands alone or lies outside of them. A column of counts,
 *       or of one whole number above 1 (but 100) in every row, is no benchmark. What was said of a column wins.
 *   <li><b>Scores or words.</b> A column is one of scores if at least half of its cells that have a value are numbers; the
 *       others are noted one by one and missing. Of the first 1,024 rows every cell's text is kept, later only that of
 *       cells that are no numbers; in a column that turns out to be words all the same, a number from a later row appears
 *       in its shortest form.
 *   <li><b>Unnamed columns</b> that are empty, or only number the rows, are left out. A header that has one name fewer
 *       than every row has cells lacks the name of the first column (R writes tables so).
 *   <li><b>Roles.</b> The options decide, then the catalogue file, then what is known of the name; what is left is safety.
 *       Naming capabilities names all of them: a column otherwise known as one becomes safety. Naming safety ignores every
 *       column that is neither named nor capabilities. A column that was stated to be ignored stays so unless it is named.
 *       An attribute with numbers is a benchmark where it is named as one.
 *   <li><b>What is known of a name</b> gives area, metric, purpose and a name for people; its direction only where that was
 *       asked for (the window), and never whether it is primary. Two columns of one known benchmark keep their own names, so that they
 *       can be told apart.
 *   <li><b>Directions.</b> The command line is literal: a column counts as better higher, whatever its name says, so that
 *       the same command gives the same signs also after the catalogue has learned a name. The window takes what the name
 *       tells, because somebody looks at it. Either way a direction that is a guess, that the name or the numbers contradict,
 *       is asked for before anything else ({@link org.disentangle.importing.check.DirectionQuestions}), in one note for all columns
 *       of a kind. {@code --direction}, a catalogue and the preview settle it; the released scores of the paper are told by
 *       their numbers and are settled. Refused: to let the numbers set a direction, since a sign taken from the correlation
 *       would prove itself; to stop where it is open, since scripts could not go on.
 *   <li><b>Rows that sum up</b> (Average, Median, Total) are left out where that is their whole name.
 *   <li><b>Standard errors</b> given with a value, or in a column called after another, belong to its benchmark; so do those
 *       of a column that only says "stderr" where there is one column of scores, and half the width of an interval over 1.96.
 *       Such a column is neither a benchmark nor an attribute. A standard deviation is no standard error, since the number of
 *       items is not known; it can be said to be one.
 *   <li><b>Size.</b> A table of more than 50 million cells, empty ones counted, is refused: a small file can ask for more
 *       memory than there is.
 *   <li><b>Refused:</b> taking a bound for a value, filling in missing scores, averaging repeated models
 *       unasked, one name twice in a JSON object.
 * </ul>
 */
@NullMarked
package org.disentangle.importing;

import org.jspecify.annotations.NullMarked;
