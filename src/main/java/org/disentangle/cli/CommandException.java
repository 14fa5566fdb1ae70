package org.disentangle.cli;

/** A command ends here. Its message is one plain sentence for the user. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    CommandException(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    CommandException(ExitCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
