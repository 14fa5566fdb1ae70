package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * All options of the analysis, in the orders in which they are shown and written; every order contains every option.
 */
public final class AnalysisOptionList {
    /** The order in files. */
    static final List<OptionDescription<AnalysisOptions>> IN_FILES = List.of(
            ScoreOptionList.PCA,
            ScoreOptionList.CORRELATION,
            ScoreOptionList.THRESHOLD,
            IntervalOptionList.CONFIDENCE,
            ScoreOptionList.GROUPS,
            ScoreOptionList.X_COLUMN,
            ScoreOptionList.MISSING_SCORES,
            ScoreOptionList.PARTIAL,
            IntervalOptionList.BOOTSTRAP,
            IntervalOptionList.SEED,
            IntervalOptionList.FIXED,
            IntervalOptionList.DOUBLING);

    /** The order on the command line and in its help. */
    public static final List<OptionDescription<AnalysisOptions>> ON_THE_COMMAND_LINE = List.of(
            ScoreOptionList.GROUPS,
            ScoreOptionList.X_COLUMN,
            ScoreOptionList.PCA,
            ScoreOptionList.CORRELATION,
            ScoreOptionList.THRESHOLD,
            IntervalOptionList.CONFIDENCE,
            ScoreOptionList.MISSING_SCORES,
            IntervalOptionList.BOOTSTRAP,
            IntervalOptionList.SEED,
            IntervalOptionList.FIXED,
            IntervalOptionList.DOUBLING,
            ScoreOptionList.PARTIAL);

    /** The order in a form. */
    public static final List<OptionSection<AnalysisOptions>> IN_FORMS = List.of(
            OptionSection.of(
                    "Intervals",
                    IntervalOptionList.BOOTSTRAP,
                    IntervalOptionList.DOUBLING,
                    IntervalOptionList.SEED,
                    IntervalOptionList.FIXED,
                    IntervalOptionList.CONFIDENCE),
            OptionSection.of(
                    "Correlation", ScoreOptionList.CORRELATION, ScoreOptionList.THRESHOLD, ScoreOptionList.PARTIAL),
            OptionSection.of("Capabilities score", ScoreOptionList.PCA, ScoreOptionList.MISSING_SCORES));

    private AnalysisOptionList() {}

    /** Reads the options from an object in a file; a missing field keeps its default. */
    public static AnalysisOptions read(JsonFields fields) throws RecipeException {
        return OptionDescription.read(IN_FILES, fields, AnalysisOptions.defaults());
    }

    /** Writes the fields of an object. */
    public static void write(JsonGenerator json, AnalysisOptions options) throws IOException {
        OptionDescription.write(IN_FILES, json, options);
    }
}
