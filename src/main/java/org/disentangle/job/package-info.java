/**
 * Work in the background: counted progress, cancellation, and "the latest request wins".
 *
 * <p>A piece of work takes a snapshot of its inputs when it is made, reports through {@link
 * org.disentangle.job.Progress}, and touches nothing shared: its result reaches the caller through a {@link
 * org.disentangle.job.JobListener}, on the executor that the runner was given (the JavaFX thread in the window, the
 * calling thread in tests).
 */
@NullMarked
package org.disentangle.job;

import org.jspecify.annotations.NullMarked;
