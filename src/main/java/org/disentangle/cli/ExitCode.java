package org.disentangle.cli;

/** The exit codes of a command. */
enum ExitCode {
    DONE(0),
    /** An internal error; the log has its cause. */
    FAULT(1),
    /** Wrong usage, including a column that does not exist. */
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
