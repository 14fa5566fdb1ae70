package org.disentangle.session.plan;

/** A plan that yields no table; the message is a sentence for the user. */
public final class PlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is in the way. */
    public enum Kind {
        /** A file cannot be read or holds no table. */
        UNREADABLE,
        /** A column, a model or a match is named that is not there. */
        UNKNOWN_NAME,
        /** Models would be joined by a likeness of their names, and nobody has said that this is right. */
        DOUBTFUL_MATCHES,
        /** Two tables have different scores for one cell, and nobody has said which stays. */
        CONFLICTS,
        /** A word is set by hand for a column or a model that is not there. */
        EDIT
    }

    public PlanException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public PlanException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * The sentence. What is in doubt ({@link Kind#DOUBTFUL_MATCHES}, {@link Kind#CONFLICTS}) ends without a full stop, because
     * whoever shows it adds how to decide it.
     */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
