package org.disentangle.session.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.option.AnalysisOptionList;
import org.disentangle.session.option.FigureOptionList;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Filter;

/** Reads one plan. */
final class PlanReader {
    private final List<String> notes = new ArrayList<>();

    PlanJson.Parsed read(String text) throws RecipeException {
        return new PlanJson.Parsed(plan(JsonFields.parse(FormatVersion.RECIPE.noun(), text, notes)), notes);
    }

    /** Reads the plan from an object. */
    static Plan plan(JsonFields fields) throws RecipeException {
        FormatVersion.RECIPE.check(fields);
        Plan plan = new Plan(
                SourcesJson.read(fields),
                EditsJson.read(fields),
                analysis(fields),
                filter(fields),
                StudyJson.read(fields),
                figures(fields),
                LabelsJson.read(fields));
        fields.noteUnread();
        return plan;
    }

    private static AnalysisOptions analysis(JsonFields fields) throws RecipeException {
        Optional<JsonFields> object = fields.object("analysis");
        if (object.isEmpty()) {
            return AnalysisOptions.defaults();
        }
        JsonFields given = object.get();
        AnalysisOptions options = AnalysisOptionList.read(given);
        given.noteUnread();
        return options;
    }

    private static ModelFilter filter(JsonFields fields) throws RecipeException {
        Optional<JsonFields> filter = fields.object("filter");
        Filter passing = filter.isEmpty() ? Filter.everything() : FilterJson.read(filter.get());
        return new ModelFilter(passing, mode(fields, modeOf(passing)));
    }

    /** The mode of a filter if none is stated, as in the first version: models that do not pass are left out. */
    static FilterMode modeOf(Filter passing) {
        return passing.equals(Filter.everything()) ? FilterMode.HIDE : FilterMode.REFIT;
    }

    private static FilterMode mode(JsonFields fields, FilterMode otherwise) throws RecipeException {
        Optional<String> word = fields.text("filter_mode");
        for (FilterMode mode : FilterMode.values()) {
            if (word.filter(mode.word()::equals).isPresent()) {
                return mode;
            }
        }
        if (word.isPresent()) {
            throw fields.wrong("filter_mode", "\"hide\" or \"refit\"");
        }
        return otherwise;
    }

    private static FigureChoices figures(JsonFields fields) throws RecipeException {
        Optional<JsonFields> object = fields.object("figures");
        if (object.isEmpty()) {
            return FigureChoices.defaults();
        }
        JsonFields given = object.get();
        FigureChoices choices = FigureOptionList.read(given);
        given.noteUnread();
        return choices;
    }
}
