package org.disentangle.session.file;

import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * A versioned file format: a later version is refused with a sentence, an earlier one is read.
 *
 * @param noun what the user calls such a file ("recipe")
 * @param word its name in the field {@code "format"}
 * @param latest the latest supported version
 */
record FormatVersion(String noun, String word, int latest) {
    static final FormatVersion RECIPE = new FormatVersion("recipe", "disentangle-recipe", 2);
    static final FormatVersion SESSION = new FormatVersion("session", "disentangle-session", 1);

    /**
     * Checks the fields {@code "format"} and {@code "version"}.
     *
     * @return the version
     * @throws RecipeException if it is another format, or a later version
     */
    int check(JsonFields fields) throws RecipeException {
        if (!fields.text("format").orElse("").equals(word)) {
            throw new RecipeException("It is not a " + noun + ": its field \"format\" does not say so.");
        }
        int version = fields.integer("version").orElse(0);
        if (version < 1) {
            throw new RecipeException("It is not a " + noun + ": its field \"version\" is missing or wrong.");
        }
        if (version > latest) {
            throw new RecipeException("It is a " + noun + " of version " + version
                    + "; this program reads up to version " + latest + ", so a newer program is needed.");
        }
        return version;
    }
}
