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
 *       it from under a shell that stands in it.
 *   <li>No file has a time stamp: the same inputs and choices give the same bytes.
 *   <li>Names of files are plain ASCII and numbered: they must exist on every file system and in every locale.
 * </ul>
 */
@NullMarked
package org.disentangle.export;

import org.jspecify.annotations.NullMarked;
