package org.disentangle.export;

/** Results cannot be written. Its message is one plain sentence for the user. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    public ExportException(String sentence) {
        super(sentence);
    }

    public ExportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
