package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.GroupOptions;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;

/** The fields for the column of groups in a file, and whether no column means that of the types. */
final class GroupFields implements OptionField<AnalysisOptions> {
    private static final String BY = "group_by";
    private static final String AUTOMATIC = "automatic_groups";

    @Override
    public AnalysisOptions read(JsonFields fields, AnalysisOptions over) throws RecipeException {
        Optional<String> by = fields.text(BY);
        return over.withGroups(new GroupOptions(by, fields.truth(AUTOMATIC).orElse(by.isEmpty())));
    }

    @Override
    public void write(JsonGenerator json, AnalysisOptions choices) throws IOException {
        JsonText.optional(json, BY, choices.groupBy());
        json.writeBooleanField(AUTOMATIC, choices.automaticGroups());
    }
}
