/**
 * Where on the scale a correlation comes from: the same coefficient among models with similar x. Computed from an
 * analysis on demand: some microseconds for 26 models, some seconds for 100,000, with only 200 windows.
 *
 * <p>Decisions where the method leaves a choice:
 *
 * <ul>
 *   <li>m counts the models that have both x and a score. From m = 40 on a window of max(15, ⌊m/3⌋) models moves over
 *       them in the order of x (equal x: by name, then in the order of the table) one model at a time; if that makes
 *       more than 200 windows, 200 evenly spaced ones are used, including the first and the last.
 *   <li>From 6 to 39 models there are a lower and an upper half; with an odd number, the middle one belongs to both, so
 *       that reversing x exchanges the halves.
 *   <li>Intervals are the immediate ones, on Fisher's scale. Windows overlap, so neighbours agree by construction; and
 *       within a window x varies less than overall, which by itself shrinks every correlation towards 0. Neither is
 *       corrected; notes state both.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.window;

import org.jspecify.annotations.NullMarked;
