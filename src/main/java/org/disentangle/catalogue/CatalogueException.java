package org.disentangle.catalogue;

/** A catalogue file cannot be read. Its message is one plain sentence for the user. */
public final class CatalogueException extends Exception {
    private static final long serialVersionUID = 1L;

    public CatalogueException(String sentence) {
        super(sentence);
    }

    public CatalogueException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
