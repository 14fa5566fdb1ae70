/**
 * Results as files: figures in PDF, SVG and PNG, tables in CSV, everything in JSON.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Other programs read these files. Columns are only ever appended; a number is the shortest text that reads back as
 *       the same double, the same on every Java version ({@code Double.toString} of Java 17 is not: it sometimes writes a
 *       digit too many, and Java 19 changed it).
 *   <li>A text cell of a CSV file that a spreadsheet would run as a formula (it starts with {@code =}, {@code +},
 *       {@code -}, {@code @}, a tab or a carriage return) is quoted and gets a leading apostrophe. The caller gets
 *       their number and tells the user; {@code analysis.json} has every name unchanged.
 *   <li>An output folder is filled out of sight and moved into place, and it only ever replaces what {@code
 *       analysis.json} lists as written by an earlier run. A new folder is one rename. In an existing folder, entries
 *       are swapped one by one, because renaming the folder itself would lose its permissions, fail on a mount point,
 *       and pull it from under a shell whose working directory it is. Java has no call that exchanges two folders; so
 *       while entries move, the old or the new result is complete in a folder whose name says what it is, and a run
 *       that finds one finishes what a killed run started ({@link org.disentangle.export.FolderSwap}).
 *   <li>A run claims its folder before it computes anything ({@link org.disentangle.export.ClaimedFolder}), by a lock
 *       that the system releases when a process is killed. The second of two runs is refused at once, not after an
 *       hour's work.
 *   <li>A saved scale in the folder is not part of the result, whoever saved it there: it is kept when the results are
 *       replaced, because later tables are scored on it.
 *   <li>No file has a timestamp: the same inputs and choices give the same bytes.
 *   <li>Names of files are plain ASCII and numbered: they must exist on every file system and in every locale.
 * </ul>
 */
@NullMarked
package org.disentangle.export;

import org.jspecify.annotations.NullMarked;
