package org.disentangle.importing.note;

/** No table can be read from the input. Its message is one plain sentence for the user. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The kind of obstacle. */
    public enum Kind {
        /** A file is missing, empty, or cannot be read as a table. */
        UNREADABLE,
        /** A table holds no scores. */
        NO_SCORES,
        /** A column was named that does not exist or holds no numbers. */
        UNKNOWN_COLUMN,
        /** Two choices contradict each other. */
        CONTRADICTION,
        /** Files have different scores for one cell, and nothing says which counts. */
        CONFLICT
    }

    private final Kind kind;

    public ImportException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public ImportException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
