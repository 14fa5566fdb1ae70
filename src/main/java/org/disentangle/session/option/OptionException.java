package org.disentangle.session.option;

/** An option has a value that it cannot have; the message is a sentence for the user. */
public final class OptionException extends Exception {
    private static final long serialVersionUID = 1L;

    public OptionException(String sentence) {
        super(sentence);
    }

    public OptionException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
