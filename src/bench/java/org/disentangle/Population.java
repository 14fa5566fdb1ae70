package org.disentangle;

/** Models that samples are drawn from. */
interface Population {
    /** How many models a sample has. */
    int n();

    /** What they are called in the table. */
    String word();

    /** How many families they are of. */
    int families();

    /** How many of them (or of their families) differ from the rest; empty where all do. */
    String differing();
}
