package org.disentangle.job;

/**
 * A computation that can be run as a job.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface Work<T> {
    /** Computes the result; reports progress and checks for cancellation. */
    T run(Progress progress) throws Exception;
}
