package org.disentangle.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.disentangle.catalogue.CatalogueWords;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.importing.ColumnUses;

/** The part of a recipe that says what columns are. */
final class ColumnsJson {
    private ColumnsJson() {}

    /** Writes the fields into the object that is open. */
    static void write(ColumnChoices columns, JsonGenerator json) throws IOException {
        writeUses(columns.uses(), json);
        json.writeArrayFieldStart("columns");
        for (StatedEntry entry : columns.benchmarks()) {
            json.writeStartObject();
            json.writeStringField("column", entry.benchmark());
            write("role", entry.role().map(role -> role.word()), json);
            write("direction", entry.direction().map(direction -> direction.word()), json);
            write("area", entry.area(), json);
            write("metric", entry.metric(), json);
            write("purpose", entry.purpose().map(purpose -> purpose.word()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeUses(ColumnUses uses, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("uses");
        write("model", uses.model(), json);
        write("attributes", uses.attributes(), json);
        write("percentages", uses.percentages(), json);
        json.writeEndObject();
    }

    private static void write(String field, Optional<String> word, JsonGenerator json) throws IOException {
        if (word.isPresent()) {
            json.writeStringField(field, word.get());
        }
    }

    private static void write(String field, Collection<String> names, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : new TreeSet<>(names)) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    static ColumnChoices read(JsonFields fields) throws RecipeException {
        List<StatedEntry> entries = new ArrayList<>();
        for (JsonFields entry : fields.objects("columns")) {
            entries.add(new StatedEntry(
                    entry.text("column").orElseThrow(() -> entry.wrong("column", "a text")),
                    0,
                    Optional.empty(),
                    entry.text("metric"),
                    entry.text("area"),
                    word(entry, "role", CatalogueWords::role, CatalogueWords.ROLES),
                    word(entry, "direction", CatalogueWords::direction, CatalogueWords.DIRECTIONS),
                    Optional.empty(),
                    Optional.empty(),
                    word(entry, "purpose", CatalogueWords::purpose, CatalogueWords.PURPOSES),
                    Map.of()));
            entry.noteUnread();
        }
        return new ColumnChoices(entries, uses(fields));
    }

    static ColumnUses uses(JsonFields fields) throws RecipeException {
        Optional<JsonFields> object = fields.object("uses");
        if (object.isEmpty()) {
            return ColumnUses.guess();
        }
        JsonFields given = object.get();
        ColumnUses uses = new ColumnUses(
                given.text("model"),
                Set.copyOf(given.texts("attributes").orElse(List.of())),
                Set.copyOf(given.texts("percentages").orElse(List.of())));
        given.noteUnread();
        return uses;
    }

    private static <T> Optional<T> word(
            JsonFields fields, String field, Function<String, Optional<T>> meaning, String expected)
            throws RecipeException {
        Optional<String> given = fields.text(field);
        Optional<T> value = given.flatMap(meaning);
        if (given.isPresent() && value.isEmpty()) {
            throw fields.wrong(field, expected);
        }
        return value;
    }
}
