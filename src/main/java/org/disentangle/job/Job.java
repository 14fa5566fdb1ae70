package org.disentangle.job;

/** A running or finished piece of work. */
public interface Job {
    /** Its title, shown to the user. */
    String title();

    /** Asks it to stop; it does so within 200 ms. Does nothing if it has ended. */
    void cancel();

    /** Whether it has ended, in whatever way. */
    boolean isFinished();

    /** Its current progress. */
    ProgressSnapshot progress();
}
