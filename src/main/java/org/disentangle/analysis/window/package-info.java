/**
 * Where on the scale a correlation comes from: the same coefficient among models of like x. Computed from an analysis when
 * looked at: some microseconds for 26 models, some seconds for 100,000, where only 200 windows are taken.
 *
 * <p>Decisions, where the method leaves a choice:
 *
 * <ul>
 *   <li>m counts the models that have both x and a score. From m = 40 on a window of max(15, ⌊m/3⌋) models moves over them in
 *       the order of x (equal x: by name, then in the order of the table) one model at a time; where that makes more than
 *       200 windows, 200 evenly spaced ones are taken, the first and the last among them.
 *   <li>From 6 to 39 models there are a lower and an upper half; of an odd number the one in the middle belongs to both, so
 *       that turning x round exchanges the halves.
 *   <li>Intervals are the immediate ones, on Fisher's scale. Windows overlap, so that neighbours agree by construction; and
 *       within a window x varies less than over all, which alone draws every correlation towards 0. Neither is corrected; both
 *       are said.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.window;

import org.jspecify.annotations.NullMarked;
