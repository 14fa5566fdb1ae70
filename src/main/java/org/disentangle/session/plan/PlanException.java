package org.disentangle.session.plan;

/** A plan that yields no table; the message is a sentence for the user. */
public final class PlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** The kind of problem. */
    public enum Kind {
        /** A file cannot be read or holds no table. */
        UNREADABLE,
        /** A column, a model or a match is named that does not exist. */
        UNKNOWN_NAME,
        /** Models would be joined because their names are similar, without the user's consent. */
        DOUBTFUL_MATCHES,
        /** Two tables have different scores for one cell, and nothing says which to keep. */
        CONFLICTS,
        /** An edit refers to a column or a model that does not exist. */
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
     * The sentence. For doubts ({@link Kind#DOUBTFUL_MATCHES}, {@link Kind#CONFLICTS}) it has no full stop, because
     * whoever shows it adds how to decide.
     */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
