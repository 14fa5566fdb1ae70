package org.disentangle.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.Arrangement;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.text.Dialect;

/** The part of a recipe that says how its files are read and joined; recipes of earlier programs lack it. */
final class InputJson {
    private InputJson() {}

    /** Writes the fields into the object that is open. */
    static void write(InputChoices input, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("join");
        for (String file : input.joins()) {
            json.writeString(file);
        }
        json.writeEndArray();
        json.writeBooleanField("accept_matches", input.acceptMatches());
        writeReading(input.reading(), json);
        ColumnsJson.write(input.columns(), json);
        AddedJson.write(input, json);
    }

    static void writeReading(Reading reading, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("reading");
        word("encoding", reading.encoding(), json);
        word("delimiter", reading.dialect().map(Dialect::word), json);
        word("sheet", reading.sheet(), json);
        word("layout", reading.layout().map(Layout::word), json);
        if (reading.headerRow().isPresent()) {
            json.writeNumberField("header_row", reading.headerRow().getAsInt());
        } else {
            json.writeNullField("header_row");
        }
        word("metric", reading.metric(), json);
        word("decimal_mark", reading.decimalMark().map(DecimalMark::word), json);
        json.writeStringField("repeated", reading.repeated().word());
        json.writeEndObject();
    }

    private static void word(String field, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    static InputChoices read(JsonFields fields) throws RecipeException {
        return new InputChoices(
                fields.texts("join").orElse(List.of()),
                fields.truth("accept_matches").orElse(false),
                reading(fields).orElseGet(Reading::guess),
                AddedJson.added(fields),
                AddedJson.edits(fields),
                ColumnsJson.read(fields));
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
