/**
 * What the program keeps between runs, and how it touches files at all: the folder of its state, its log, the one way in
 * which files are written, and the one in which small files are read.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A file is written whole or not at all: beside its place, flushed to the disk, and moved there in one step ({@link
 *       org.disentangle.state.SafeWriter}). Nothing else in the program writes to a file; a test sees to it. The exceptions
 *       are a folder of results, which is filled where nobody sees it, and the log, to which is only added.
 *   <li>A file that was there keeps its permissions, and a link to it stays a link. A new file has the permissions that the
 *       user's other new files have.
 *   <li>Pipes and devices are not written to, {@code /dev/stdout} least of all: where the shell sends it to a file, that
 *       file would be replaced from under the shell, and everything else it is to receive would be lost.
 *   <li>Small files are read up to a bound ({@link org.disentangle.state.SmallFile}), and pipes and devices not at all:
 *       they may never end, or never begin.
 * </ul>
 */
@NullMarked
package org.disentangle.state;

import org.jspecify.annotations.NullMarked;
