package org.disentangle.cli;

import java.util.List;

/** A command ends here. Its message is one plain sentence for the user. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient List<String> details;

    CommandException(ExitCode code, String sentence) {
        this(code, sentence, List.of());
    }

    /** Makes it with lines that follow the sentence. */
    CommandException(ExitCode code, String sentence, List<String> details) {
        super(sentence);
        this.code = code;
        this.details = List.copyOf(details);
    }

    CommandException(ExitCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
        this.details = List.of();
    }

    ExitCode code() {
        return code;
    }

    /** The lines that follow the sentence. */
    List<String> details() {
        return details;
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
