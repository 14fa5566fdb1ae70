package org.disentangle.session.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;
import org.disentangle.table.Filter;

/** A filter as JSON: an object whose {@code type} names the kind of filter. */
final class FilterJson {
    private FilterJson() {}

    static void write(Filter filter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (filter instanceof Filter.OneOf oneOf) {
            json.writeStringField("type", "one_of");
            json.writeStringField("column", oneOf.column());
            json.writeArrayFieldStart("words");
            for (String word : new TreeSet<>(oneOf.words())) {
                json.writeString(word);
            }
            json.writeEndArray();
        } else if (filter instanceof Filter.InRange range) {
            json.writeStringField("type", "in_range");
            json.writeStringField("column", range.column());
            writeBound("low", range.low(), json);
            writeBound("high", range.high(), json);
        } else if (filter instanceof Filter.NameContains name) {
            json.writeStringField("type", "name_contains");
            json.writeStringField("text", name.text());
        } else if (filter instanceof Filter.And and) {
            json.writeStringField("type", "and");
            json.writeArrayFieldStart("filters");
            for (Filter part : and.filters()) {
                write(part, json);
            }
            json.writeEndArray();
        } else if (filter instanceof Filter.Not not) {
            json.writeStringField("type", "not");
            json.writeFieldName("filter");
            write(not.filter(), json);
        }
        json.writeEndObject();
    }

    private static void writeBound(String field, double bound, JsonGenerator json) throws IOException {
        if (Double.isFinite(bound)) {
            json.writeNumberField(field, bound);
        } else {
            json.writeNullField(field);
        }
    }

    static Filter read(JsonFields fields) throws RecipeException {
        String type = fields.text("type").orElse("");
        Filter filter =
                switch (type) {
                    case "one_of" -> oneOf(fields);
                    case "in_range" -> range(fields);
                    case "name_contains" ->
                        new Filter.NameContains(fields.text("text").orElse(""));
                    case "and" -> and(fields);
                    case "not" -> not(fields);
                    default ->
                        throw new RecipeException("The recipe has a filter of the type \"" + type
                                + "\", which this version does not know; a newer version may have written it.");
                };
        fields.noteUnread();
        return filter;
    }

    private static Filter oneOf(JsonFields fields) throws RecipeException {
        return new Filter.OneOf(
                column(fields), new TreeSet<>(fields.texts("words").orElse(List.of())));
    }

    private static Filter range(JsonFields fields) throws RecipeException {
        return new Filter.InRange(
                column(fields),
                fields.number("low").orElse(Double.NEGATIVE_INFINITY),
                fields.number("high").orElse(Double.POSITIVE_INFINITY));
    }

    private static String column(JsonFields fields) throws RecipeException {
        return fields.text("column")
                .orElseThrow(() -> new RecipeException("A filter of the recipe does not name a column."));
    }

    private static Filter and(JsonFields fields) throws RecipeException {
        List<Filter> parts = new ArrayList<>();
        for (JsonFields part : fields.objects("filters")) {
            parts.add(read(part));
        }
        return new Filter.And(parts);
    }

    private static Filter not(JsonFields fields) throws RecipeException {
        Optional<JsonFields> inner = fields.object("filter");
        if (inner.isEmpty()) {
            throw new RecipeException("A \"not\" filter of the recipe does not say what to exclude.");
        }
        return new Filter.Not(read(inner.get()));
    }
}
