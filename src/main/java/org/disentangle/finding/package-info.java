/**
 * What is known about a benchmark and a model, as plain data: {@link org.disentangle.finding.Section}s of facts,
 * sentences and tables ({@link org.disentangle.finding.Block}), and cards. The window renders them in its details; a
 * report can render the same to a file.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A block holds the id of an action rather than the action: what a click does is known only in the window.
 *   <li>The numbers come through {@link org.disentangle.finding.ShownNumbers}, so that they can be written without an
 *       open session.
 * </ul>
 */
@NullMarked
package org.disentangle.finding;

import org.jspecify.annotations.NullMarked;
