/**
 * The documents that the program keeps by itself, so that no work is lost: one slot for each document that is open, and the
 * last ones that were left.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What a slot holds is bytes to this package. Beside them stand a title, an instant, and a checksum, so that half a
 *       file is never taken for a document.
 *   <li>A slot is held by a lock that ends with its process, however that ends. A slot that nobody holds although it was
 *       not given up is work that was lost from sight: it is offered when the program starts. Process numbers were refused:
 *       they are given again.
 *   <li>Giving a document up is renaming one file ({@code .open} to {@code .kept}), which either happened or did not.
 *   <li>Every document has a file of its own, named at random: two windows cannot write to the same one.
 * </ul>
 */
@NullMarked
package org.disentangle.state.slot;

import org.jspecify.annotations.NullMarked;
