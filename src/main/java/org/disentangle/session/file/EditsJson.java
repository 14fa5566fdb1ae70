package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.AttributeEdit;

/** The part of a plan with the edits of attributes. */
final class EditsJson {
    private EditsJson() {}

    /** Writes the field into the current object. */
    static void write(List<AttributeEdit> edits, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("edits");
        for (AttributeEdit edit : edits) {
            json.writeStartObject();
            json.writeStringField("column", edit.column());
            json.writeStringField("model", edit.model());
            if (edit.occurrence() != 1) {
                json.writeNumberField("occurrence", edit.occurrence());
            }
            json.writeStringField("word", edit.word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static List<AttributeEdit> read(JsonFields fields) throws RecipeException {
        List<AttributeEdit> edits = new ArrayList<>();
        for (JsonFields edit : fields.objects("edits")) {
            edits.add(new AttributeEdit(
                    AddedJson.required(edit, "column"),
                    AddedJson.required(edit, "model"),
                    AddedJson.occurrence(edit, 1),
                    edit.text("word").orElse("")));
            edit.noteUnread();
        }
        return edits;
    }
}
