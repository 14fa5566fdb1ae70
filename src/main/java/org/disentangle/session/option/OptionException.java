package org.disentangle.session.option;

/** An option has an invalid value. */
public final class OptionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public OptionException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public OptionException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** A sentence for the user about what is wrong. */
    public String sentence() {
        return sentence;
    }
}
