/**
 * What the program keeps between runs, and how it accesses files: its state folder, its log, the single way to write
 * files, and the single way to read small files.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A file is written whole or not at all: beside its place, flushed to the disk, and moved there in one step
 *       ({@link org.disentangle.state.SafeWriter}). Nothing else in the program writes to a file; a test enforces this.
 *       The exceptions are a results folder, which is filled out of sight, and the log, which is only appended to.
 *   <li>An existing file keeps its permissions, and a link to it stays a link. A new file gets the user's default
 *       permissions.
 *   <li>Pipes and devices are not written to, least of all {@code /dev/stdout}: if the shell redirects it to a file,
 *       that file would be replaced from under the shell, and its other output would be lost.
 *   <li>Small files are read up to a limit ({@link org.disentangle.state.SmallFile}), and pipes and devices not at all,
 *       because they may never end or never start.
 * </ul>
 */
@NullMarked
package org.disentangle.state;

import org.jspecify.annotations.NullMarked;
