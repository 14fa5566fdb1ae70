package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.disentangle.catalogue.CatalogueWords;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.catalogue.StatedInfo;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.table.Direction;

/** The part of a recipe about the roles and uses of columns. */
final class ColumnsJson {
    private ColumnsJson() {}

    /** Writes the fields into the current object. */
    static void write(ColumnChoices columns, JsonGenerator json) throws IOException {
        writeUses(columns.uses(), json);
        json.writeArrayFieldStart("columns");
        for (StatedEntry entry : columns.benchmarks()) {
            json.writeStartObject();
            json.writeStringField("column", entry.benchmark());
            StatedInfo info = entry.info();
            write("role", info.role().map(role -> role.word()), json);
            write("direction", info.direction().map(direction -> direction.word()), json);
            write("area", info.area(), json);
            write("metric", info.metric(), json);
            write("purpose", info.purpose().map(purpose -> purpose.word()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeUses(ColumnUses uses, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("uses");
        write("model", uses.model(), json);
        write("attributes", uses.attributes(), json);
        write("percentages", uses.percentages(), json);
        if (!uses.errors().isEmpty()) {
            write("errors", "errors", uses.errors(), json);
        }
        if (!uses.directions().isEmpty()) {
            Map<String, String> words = new TreeMap<>();
            uses.directions().forEach((column, direction) -> words.put(column, direction.word()));
            write("directions", "direction", words, json);
        }
        json.writeEndObject();
    }

    private static void write(String field, String value, Map<String, String> byColumn, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Map.Entry<String, String> entry : new TreeMap<>(byColumn).entrySet()) {
            json.writeStartObject();
            json.writeStringField("column", entry.getKey());
            json.writeStringField(value, entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
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
            entries.add(StatedEntry.of(
                    required(entry, "column"),
                    new StatedInfo(
                            Optional.empty(),
                            entry.text("metric"),
                            entry.text("area"),
                            word(entry, "role", CatalogueWords::role, CatalogueWords.ROLES),
                            word(entry, "direction", CatalogueWords::direction, CatalogueWords.DIRECTIONS),
                            StatedInfo.StatedSuite.NOTHING,
                            word(entry, "purpose", CatalogueWords::purpose, CatalogueWords.PURPOSES))));
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
                Set.copyOf(given.texts("percentages").orElse(List.of())),
                errors(given),
                directions(given));
        given.noteUnread();
        return uses;
    }

    private static Map<String, String> errors(JsonFields uses) throws RecipeException {
        Map<String, String> errors = new HashMap<>();
        for (JsonFields entry : uses.objects("errors")) {
            errors.put(required(entry, "column"), required(entry, "errors"));
            entry.noteUnread();
        }
        return errors;
    }

    private static Map<String, Direction> directions(JsonFields uses) throws RecipeException {
        Map<String, Direction> directions = new HashMap<>();
        for (JsonFields entry : uses.objects("directions")) {
            directions.put(
                    required(entry, "column"),
                    word(entry, "direction", CatalogueWords::direction, CatalogueWords.DIRECTIONS)
                            .orElseThrow(() -> entry.wrong("direction", CatalogueWords.DIRECTIONS)));
            entry.noteUnread();
        }
        return directions;
    }

    private static String required(JsonFields entry, String field) throws RecipeException {
        return entry.text(field).orElseThrow(() -> entry.wrong(field, "a text"));
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
