package org.disentangle.job;

/** A running or finished piece of work. */
public interface Job {
    /** What it does, for people. */
    String title();

    /** Asks it to stop; the processor is free within 200 ms. Does nothing when it has ended. */
    void cancel();

    /** Whether it has ended, in whatever way. */
    boolean isFinished();

    /** How far it is now. */
    ProgressSnapshot progress();
}
