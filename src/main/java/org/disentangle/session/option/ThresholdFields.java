package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;

/** The fields of a threshold in a file: a number and, if it is to be translated, the coefficient it is stated for. */
final class ThresholdFields {
    static final OptionField<AnalysisOptions> STATED = OptionField.of(
            "threshold",
            new FractionValue<>(
                    options -> options.thresholdChoice().stated(),
                    (options, stated) ->
                            options.withThreshold(options.thresholdChoice().withStated(stated))));

    static final OptionField<AnalysisOptions> OF = new OptionField<>() {
        private static final String KEY = "threshold_of";

        @Override
        public AnalysisOptions read(JsonFields fields, AnalysisOptions over) throws RecipeException {
            Optional<String> of = fields.text(KEY);
            String known = Threshold.OF_CONVENTION.word();
            if (of.filter(word -> !word.equals(known)).isPresent()) {
                throw fields.wrong(KEY, "\"" + known + "\" or null");
            }
            return over.withThreshold(over.thresholdChoice().withOfSpearman(of.isPresent()));
        }

        @Override
        public void write(JsonGenerator json, AnalysisOptions choices) throws IOException {
            JsonText.optional(json, KEY, choices.thresholdChoice().of());
        }
    };

    private ThresholdFields() {}
}
