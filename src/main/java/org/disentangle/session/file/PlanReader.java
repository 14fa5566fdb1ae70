package org.disentangle.session.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.GroupOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.session.FigureChoices;
import org.disentangle.session.Plan;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.table.Filter;

/** Reads one plan. */
final class PlanReader {
    private final List<String> notes = new ArrayList<>();

    PlanJson.Parsed read(String text) throws RecipeException {
        return new PlanJson.Parsed(plan(JsonFields.parse(FormatVersion.RECIPE.noun(), text, notes)), notes);
    }

    /** The plan that an object is. */
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
        AnalysisOptions defaults = AnalysisOptions.defaults();
        Optional<JsonFields> object = fields.object("analysis");
        if (object.isEmpty()) {
            return defaults;
        }
        JsonFields given = object.get();
        Coefficient matrix = coefficient(given, "pca", defaults.matrix());
        if (!matrix.measure().makesMatrix()) {
            throw given.wrong("pca", "\"spearman\" or \"pearson\"");
        }
        Optional<String> groupBy = given.text("group_by");
        GroupOptions groups =
                new GroupOptions(groupBy, given.truth("automatic_groups").orElse(groupBy.isEmpty()));
        AnalysisOptions options = defaults.withMatrix(matrix)
                .withCoefficient(coefficient(given, "correlation", defaults.coefficient()))
                .withThreshold(threshold(given, defaults.thresholdChoice()))
                .withGroups(groups)
                .withX(given.text("x"))
                .withMissing(missing(given, defaults.missing()))
                .withPartial(given.text("partial"))
                .withInterval(new IntervalFields(given).over(defaults.interval()));
        given.noteUnread();
        return options;
    }

    private static Threshold threshold(JsonFields fields, Threshold otherwise) throws RecipeException {
        Optional<String> of = fields.text("threshold_of");
        if (of.filter(word -> !word.equals(Threshold.OF_CONVENTION.word())).isPresent()) {
            throw fields.wrong("threshold_of", "\"spearman\" or null");
        }
        return new Threshold(fraction(fields, "threshold", otherwise.stated()), of.isPresent());
    }

    private static MissingPolicy missing(JsonFields fields, MissingPolicy otherwise) throws RecipeException {
        Optional<String> word = fields.text("missing");
        for (MissingPolicy policy : MissingPolicy.values()) {
            if (word.filter(policy.word()::equals).isPresent()) {
                return policy;
            }
        }
        if (word.isPresent()) {
            throw fields.wrong("missing", "\"complete\", \"without-costliest\" or \"impute\"");
        }
        return otherwise;
    }

    private static Coefficient coefficient(JsonFields fields, String field, Coefficient otherwise)
            throws RecipeException {
        Optional<String> word = fields.text(field);
        if (word.isEmpty()) {
            return otherwise;
        }
        for (Coefficient coefficient : Coefficient.values()) {
            if (coefficient.word().equals(word.get().toLowerCase(Locale.ROOT))) {
                return coefficient;
            }
        }
        throw fields.wrong(field, "\"spearman\", \"pearson\" or \"kendall\"");
    }

    static double fraction(JsonFields fields, String field, double otherwise) throws RecipeException {
        double value = fields.number(field).orElse(otherwise);
        if (!(value > 0 && value < 1)) {
            throw fields.wrong(field, "a number between 0 and 1");
        }
        return value;
    }

    private static ModelFilter filter(JsonFields fields) throws RecipeException {
        Optional<JsonFields> filter = fields.object("filter");
        Filter passing = filter.isEmpty() ? Filter.everything() : FilterJson.read(filter.get());
        return new ModelFilter(passing, mode(fields, modeOf(passing)));
    }

    /** What a filter means where no mode is said, as in the first version: the models that do not pass are left out. */
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
        FigureChoices defaults = FigureChoices.defaults();
        Optional<JsonFields> object = fields.object("figures");
        if (object.isEmpty()) {
            return defaults;
        }
        JsonFields given = object.get();
        List<String> formats = given.texts("formats").orElse(defaults.formats());
        if (!List.of("pdf", "svg", "png").containsAll(formats)) {
            throw given.wrong("formats", "a list of \"pdf\", \"svg\" and \"png\"");
        }
        int dpi = given.integer("dpi").orElse(defaults.dpi());
        if (dpi < FigureChoices.LOWEST_DPI || dpi > FigureChoices.HIGHEST_DPI) {
            throw given.wrong("dpi", "from " + FigureChoices.LOWEST_DPI + " to " + FigureChoices.HIGHEST_DPI);
        }
        FigureChoices choices = new FigureChoices(formats, size(given, defaults.size()), dpi);
        given.noteUnread();
        return choices;
    }

    private static FigureSize size(JsonFields fields, FigureSize otherwise) throws RecipeException {
        try {
            return new FigureSize(
                    fields.number("width_pt").orElse(otherwise.width()),
                    fields.number("height_pt").orElse(otherwise.height()));
        } catch (IllegalArgumentException e) {
            throw new RecipeException("The recipe asks for figures of an absurd size. " + e.getMessage(), e);
        }
    }
}
