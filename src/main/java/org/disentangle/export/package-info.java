/**
 * Results as files: figures in PDF, SVG and PNG, tables in CSV, everything in JSON.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Other programs read these files. Columns are only ever appended; a number is the shortest text that reads back as
 *       the same double, the same on every Java version ({@code Double.toString} of Java 17 is not: it sometimes writes a
 *       digit too many, and Java 19 changed it).
 *   <li>A text cell of a CSV file that a spreadsheet would take for a formula (it begins with {@code =}, {@code +}, {@code
 *       -}, {@code @}, a tab or a carriage return) is quoted and gets an apostrophe in front. How many there were is told
 *       to the caller, who tells the user; {@code analysis.json} has every name as it is.
 *   <li>An output folder is filled aside and moved into place, and what it replaces is only ever what {@code
 *       analysis.json} lists as written by an earlier run. A new folder is one rename. In a folder that exists, entries are
 *       swapped one by one, because renaming the folder itself would lose its permissions, fail on a mount point, and pull
 *       it from under a shell that stands in it. No system call that Java has exchanges two folders; so while entries move,
 *       the old or the new result is whole in a folder of its own that says what it is, and a run that finds one finishes
 *       what another was killed at ({@link org.disentangle.export.FolderSwap}).
 *   <li>A run claims its folder before it computes anything ({@link org.disentangle.export.ClaimedFolder}), by a lock that
 *       the system takes back from a killed process. Of two runs the second is told at once, not after an hour's work.
 *   <li>A saved scale in the folder is not part of the result, whoever saved it there: it outlives the results, because
 *       later tables are scored on it. It is kept when they are replaced.
 *   <li>No file has a time stamp: the same inputs and choices give the same bytes.
 *   <li>Names of files are plain ASCII and numbered: they must exist on every file system and in every locale.
 * </ul>
 */
@NullMarked
package org.disentangle.export;

import org.jspecify.annotations.NullMarked;
