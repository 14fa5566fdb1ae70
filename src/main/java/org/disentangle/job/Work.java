package org.disentangle.job;

/**
 * A computation that can be run as a job.
 *
 * @param <T> what it computes
 */
@FunctionalInterface
public interface Work<T> {
    /** Computes the result; reports to and obeys the progress it is given. */
    T run(Progress progress) throws Exception;
}
