package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.Arrangement;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.text.Dialect;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;

/** The part of a plan about reading and joining its files; the first recipes lack most of it. */
final class SourcesJson {
    private SourcesJson() {}

    /** Writes the fields into the current object. */
    static void write(Sources input, JsonGenerator json) throws IOException {
        JsonText.names(
                json, "join", input.joins().stream().map(AddedTable::file).toList());
        json.writeBooleanField("accept_matches", input.acceptMatches());
        writeReading(input.reading(), json);
        ColumnsJson.write(input.columns(), json);
    }

    static void writeReading(Reading reading, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("reading");
        JsonText.optional(json, "encoding", reading.encoding());
        JsonText.optional(json, "delimiter", reading.dialect().map(Dialect::word));
        JsonText.optional(json, "sheet", reading.sheet());
        JsonText.optional(json, "layout", reading.layout().map(Layout::word));
        if (reading.headerRow().isPresent()) {
            json.writeNumberField("header_row", reading.headerRow().getAsInt());
        } else {
            json.writeNullField("header_row");
        }
        JsonText.optional(json, "metric", reading.metric());
        JsonText.optional(json, "decimal_mark", reading.decimalMark().map(DecimalMark::word));
        json.writeStringField("repeated", reading.repeated().word());
        json.writeEndObject();
    }

    static Sources read(JsonFields fields) throws RecipeException {
        return new Sources(
                fields.texts("files").orElse(List.of()),
                reading(fields).orElseGet(Reading::guess),
                new RoleChoices(
                        fields.text("benchmarks"),
                        fields.texts("capabilities").orElse(List.of()),
                        fields.texts("safety").orElse(List.of()),
                        fields.truth("known_directions").orElse(false)),
                ColumnsJson.read(fields),
                joins(fields),
                fields.truth("accept_matches").orElse(false));
    }

    /** The joined files, with the decisions about each. */
    private static List<AddedTable> joins(JsonFields fields) throws RecipeException {
        Map<String, Deque<AddedTable>> decided = new HashMap<>();
        for (AddedTable table : AddedJson.read(fields)) {
            decided.computeIfAbsent(table.file(), file -> new ArrayDeque<>()).add(table);
        }
        List<AddedTable> joins = new ArrayList<>();
        for (String file : fields.texts("join").orElse(List.of())) {
            Deque<AddedTable> said = decided.getOrDefault(file, new ArrayDeque<>(List.of(AddedTable.undecided(file))));
            // what was decided once is meant each time that a file is joined
            joins.add(said.size() > 1 ? said.removeFirst() : said.getFirst());
        }
        return joins;
    }

    static Optional<Reading> reading(JsonFields fields) throws RecipeException {
        Optional<JsonFields> object = fields.object("reading");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        JsonFields given = object.get();
        Reading reading = new Reading(
                given.text("encoding"),
                dialect(given),
                given.text("sheet"),
                new Arrangement(
                        choice(given, "layout", Layout.values(), Layout::word), headerRow(given), given.text("metric")),
                choice(given, "decimal_mark", DecimalMark.values(), DecimalMark::word),
                choice(given, "repeated", Repeated.values(), Repeated::word).orElse(Repeated.KEEP));
        given.noteUnread();
        return Optional.of(reading);
    }

    private static Optional<Dialect> dialect(JsonFields fields) throws RecipeException {
        return choice(fields, "delimiter", Dialect.ALL.toArray(Dialect[]::new), Dialect::word);
    }

    private static OptionalInt headerRow(JsonFields fields) throws RecipeException {
        Optional<Integer> row = fields.integer("header_row");
        if (row.isPresent() && row.get() < 1) {
            throw fields.wrong("header_row", "a whole number from 1");
        }
        return row.isPresent() ? OptionalInt.of(row.get()) : OptionalInt.empty();
    }

    private static <T> Optional<T> choice(JsonFields fields, String field, T[] values, Function<T, String> word)
            throws RecipeException {
        Optional<String> given = fields.text(field);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (word.apply(values[i]).equals(given.get().toLowerCase(Locale.ROOT))) {
                return Optional.of(values[i]);
            }
            words.append(i == 0 ? "" : i == values.length - 1 ? " or " : ", ")
                    .append('"')
                    .append(word.apply(values[i]))
                    .append('"');
        }
        throw fields.wrong(field, words.toString());
    }
}
