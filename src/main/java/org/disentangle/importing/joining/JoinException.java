package org.disentangle.importing.joining;

/** Tables cannot be joined as they are. Its message is one plain sentence for the user. */
public final class JoinException extends Exception {
    private static final long serialVersionUID = 1L;

    JoinException(String sentence) {
        super(sentence);
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
