package org.disentangle.export;

/** Results cannot be written. Its message is one plain sentence for the user. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean fault;

    public ExportException(String sentence) {
        super(sentence);
        this.fault = false;
    }

    public ExportException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.fault = false;
    }

    private ExportException(String sentence, boolean fault, Throwable cause) {
        super(sentence, cause);
        this.fault = fault;
    }

    /** Makes the exception for an internal error. */
    static ExportException ofFault(String sentence, Throwable cause) {
        return new ExportException(sentence, true, cause);
    }

    /** Whether it is an internal error rather than a problem with the place or the request. */
    public boolean isFault() {
        return fault;
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
