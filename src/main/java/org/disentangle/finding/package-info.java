/**
 * What is known of a benchmark and of a model, as plain data: {@link org.disentangle.finding.Section}s of facts, sentences and
 * tables ({@link org.disentangle.finding.Block}), and cards. The window renders them in its details; whoever writes a report
 * renders the same to a file.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A block holds no action, but the id of one: what a click does is known where there is somebody to click.
 *   <li>The numbers come through {@link org.disentangle.finding.ShownNumbers}, so that no session need be open to write them.
 * </ul>
 */
@NullMarked
package org.disentangle.finding;

import org.jspecify.annotations.NullMarked;
