package org.disentangle.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.disentangle.figure.Figure;
import org.disentangle.session.Recipe;
import org.disentangle.session.RecipeJson;
import org.disentangle.table.Provenance;
import org.disentangle.table.SourceFile;

/** What a file of a figure says about what made it: the same keywords in all formats, which are those of PNG. */
public final class FigureFacts {
    static final String TITLE = "Title";
    static final String DESCRIPTION = "Description";
    static final String SOFTWARE = "Software";
    static final String SOURCE = "Source";
    static final String RECIPE = "Recipe";

    private final Provenance provenance;
    private final Recipe recipe;

    /** The facts of figures made from a table by a recipe. */
    public FigureFacts(Provenance provenance, Recipe recipe) {
        this.provenance = provenance;
        this.recipe = recipe;
    }

    /** The facts of one figure, by keyword, in the order they are written. */
    Map<String, String> of(Figure figure) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TITLE, figure.title());
        facts.put(DESCRIPTION, figure.caption());
        facts.put(SOFTWARE, ProgramVersion.NAME + " " + ProgramVersion.text());
        facts.put(SOURCE, sources());
        facts.put(RECIPE, RecipeJson.compactText(recipe));
        return facts;
    }

    private String sources() {
        StringBuilder text = new StringBuilder();
        for (SourceFile source : provenance.sources()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(source.name())
                    .append(" sha256:")
                    .append(source.sha256());
        }
        return text.toString();
    }
}
