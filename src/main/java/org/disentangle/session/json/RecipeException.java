package org.disentangle.session.json;

/** A recipe cannot be read. Its message is one plain sentence for the user, without the file's name. */
public final class RecipeException extends Exception {
    private static final long serialVersionUID = 1L;

    public RecipeException(String sentence) {
        super(sentence);
    }

    public RecipeException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
