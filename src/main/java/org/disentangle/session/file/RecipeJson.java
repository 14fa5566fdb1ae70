package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.disentangle.session.Recipe;
import org.disentangle.session.json.RecipeException;

/** A recipe as JSON text. */
public final class RecipeJson {
    private RecipeJson() {}

    /**
     * A recipe that was read.
     *
     * @param recipe the recipe; a field that the text does not have takes its default
     * @param notes whole sentences about what was not understood
     */
    public record Parsed(Recipe recipe, List<String> notes) {
        public Parsed {
            notes = List.copyOf(notes);
        }
    }

    public static String text(Recipe recipe) {
        return PlanJson.text(recipe.plan());
    }

    public static String compactText(Recipe recipe) {
        return PlanJson.compactText(recipe.plan());
    }

    public static void write(Recipe recipe, JsonGenerator json) throws IOException {
        PlanJson.write(recipe.plan(), json);
    }

    public static Parsed read(String text) throws RecipeException {
        PlanJson.Parsed parsed = PlanJson.read(text);
        return new Parsed(Recipe.of(parsed.plan()), parsed.notes());
    }
}
