package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.PinnedLabel;

/** The part of a plan with the labels placed by hand. */
final class LabelsJson {
    private LabelsJson() {}

    /** Writes the field into the current object, if there are any. */
    static void write(List<PinnedLabel> labels, JsonGenerator json) throws IOException {
        if (labels.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("labels");
        for (PinnedLabel label : labels) {
            json.writeStartObject();
            json.writeStringField("benchmark", label.benchmark());
            json.writeStringField("model", label.model());
            if (label.occurrence() != 1) {
                json.writeNumberField("occurrence", label.occurrence());
            }
            json.writeNumberField("x_pt", label.x());
            json.writeNumberField("y_pt", label.y());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static List<PinnedLabel> read(JsonFields fields) throws RecipeException {
        List<PinnedLabel> labels = new ArrayList<>();
        for (JsonFields label : fields.objects("labels")) {
            labels.add(new PinnedLabel(
                    AddedJson.required(label, "benchmark"),
                    AddedJson.required(label, "model"),
                    AddedJson.occurrence(label, 1),
                    label.number("x_pt").orElseThrow(() -> label.missing("x_pt")),
                    label.number("y_pt").orElseThrow(() -> label.missing("y_pt"))));
            label.noteUnread();
        }
        return labels;
    }
}
