package org.disentangle.cli;

/** What a command returns to the shell. */
enum ExitCode {
    DONE(0),
    /** A fault of the program's own; the log has its cause. */
    FAULT(1),
    /** Wrong usage, a column that is not there too. */
    USAGE(2),
    /** An input cannot be read or holds no scores. */
    INPUT(3),
    /** No group can be analysed. */
    NO_ANALYSIS(4),
    /** The results cannot be written. */
    OUTPUT(5),
    CANCELLED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
