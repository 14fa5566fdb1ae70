package org.disentangle.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import org.disentangle.figure.layout.Figure;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Provenance;
import org.disentangle.table.SourceFile;

/** The metadata of a figure file, with the keywords of PNG in every format. */
public final class FigureFacts {
    static final String TITLE = "Title";
    static final String DESCRIPTION = "Description";
    static final String SOFTWARE = "Software";
    static final String SOURCE = "Source";
    static final String RECIPE = "Recipe";
    static final String MISSING_LETTERS = "Missing letters";

    private final Provenance provenance;
    private final Plan plan;

    /** Makes the facts of figures of a table and a plan. */
    public FigureFacts(Provenance provenance, Plan plan) {
        this.provenance = provenance;
        this.plan = plan;
    }

    /**
     * The facts of one figure, by keyword, in the order they are written.
     *
     * @param missing the code points that no installed font has
     */
    Map<String, String> of(Figure figure, SortedSet<Integer> missing) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TITLE, figure.title());
        facts.put(DESCRIPTION, figure.caption());
        facts.put(SOFTWARE, ProgramVersion.NAME + " " + ProgramVersion.text());
        facts.put(SOURCE, sources());
        facts.put(RECIPE, PlanJson.compactText(plan));
        if (!missing.isEmpty()) {
            facts.put(MISSING_LETTERS, MissingLetters.words(missing));
        }
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
