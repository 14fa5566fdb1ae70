/**
 * The documents the program keeps without being asked, so that no work is lost: one slot for each open document, and
 * the most recently closed ones.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>To this package, a slot's contents are bytes. A title, an instant and a checksum go with them, so that an
 *       incomplete file is never mistaken for a document.
 *   <li>A slot is held by a lock that ends with its process, however that ends. A slot marked open that nobody holds is
 *       lost work: it is offered when the program starts. Refused: process numbers, because they are reused.
 *   <li>Closing a document renames one file ({@code .open} to {@code .kept}), which either happens or does not.
 *   <li>Every document has its own file with a random name, so two windows cannot write to the same one.
 * </ul>
 */
@NullMarked
package org.disentangle.state.slot;

import org.jspecify.annotations.NullMarked;
