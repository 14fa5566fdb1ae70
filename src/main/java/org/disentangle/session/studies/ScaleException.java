package org.disentangle.session.studies;

/** A scale file cannot be read. Its message is one plain sentence for the user, without the file's name. */
public final class ScaleException extends Exception {
    private static final long serialVersionUID = 1L;

    public ScaleException(String sentence) {
        super(sentence);
    }

    public ScaleException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
