package org.disentangle.session.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, read by name and type. Fields that were never read can be reported. */
public final class JsonFields {
    private final String noun;
    private final String path;
    private final Map<String, @Nullable Object> values;
    private final Set<String> unread;
    private final List<String> notes;

    private JsonFields(String noun, String path, Map<String, @Nullable Object> values, List<String> notes) {
        this.noun = noun;
        this.path = path;
        this.values = values;
        this.unread = new LinkedHashSet<>(values.keySet());
        this.notes = notes;
    }

    /**
     * Parses a text that is one JSON object.
     *
     * @param noun what the text should be ("recipe"), for error messages
     * @param notes collects sentences about unknown fields
     */
    public static JsonFields parse(String noun, String text, List<String> notes) throws RecipeException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RecipeException("It is not a " + noun + ": a " + noun + " is a JSON object.");
            }
            Map<String, @Nullable Object> values = new Tree(noun, parser).object("");
            if (parser.nextToken() != null) {
                throw new RecipeException("It is not a " + noun + ": there is more text after its end.");
            }
            return new JsonFields(noun, "", values, notes);
        } catch (JsonProcessingException e) {
            throw new RecipeException("It is not a " + noun + ": it cannot be read as JSON" + place(e) + ".", e);
        } catch (IOException e) {
            throw new RecipeException("It cannot be read.", e);
        }
    }

    /** Where the text stops being JSON, if the parser says. */
    private static String place(JsonProcessingException e) {
        @Nullable JsonLocation location = e.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** Reads values; refuses a field that occurs twice, since either could be meant. */
    private record Tree(String noun, JsonParser parser) {
        Map<String, @Nullable Object> object(String path) throws IOException, RecipeException {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (values.containsKey(field)) {
                    throw new RecipeException(
                            "The " + noun + " has the field \"" + path + field + "\" twice; keep one of the two.");
                }
                values.put(field, value(path + field));
            }
            return values;
        }

        private @Nullable Object value(String path) throws IOException, RecipeException {
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(path + ".");
                case START_ARRAY -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        values.add(value(path));
                    }
                    yield values;
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NULL -> null;
                default -> parser.getText();
            };
        }
    }

    /** The names of all fields, in order. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public Optional<String> text(String field) throws RecipeException {
        return typed(field, String.class, "a text");
    }

    public Optional<Double> number(String field) throws RecipeException {
        Optional<Double> number = typed(field, Double.class, "a number");
        if (number.isPresent() && !Double.isFinite(number.get())) {
            throw wrong(field, "a number of ordinary size");
        }
        return number;
    }

    public Optional<Integer> integer(String field) throws RecipeException {
        Optional<Double> number = number(field);
        if (number.isPresent() && number.get() != number.get().intValue()) {
            throw wrong(field, "a whole number");
        }
        return number.map(Double::intValue);
    }

    public Optional<Boolean> truth(String field) throws RecipeException {
        return typed(field, Boolean.class, "true or false");
    }

    public Optional<List<String>> texts(String field) throws RecipeException {
        Optional<List<Object>> list = list(field);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Object value : list.get()) {
            if (!(value instanceof String text)) {
                throw wrong(field, "a list of texts");
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }

    public Optional<JsonFields> object(String field) throws RecipeException {
        unread.remove(field);
        Object value = values.get(field);
        return value == null ? Optional.empty() : Optional.of(inner(field, value));
    }

    public List<JsonFields> objects(String field) throws RecipeException {
        List<JsonFields> objects = new ArrayList<>();
        for (Object value : list(field).orElse(List.of())) {
            objects.add(inner(field, value));
        }
        return objects;
    }

    @SuppressWarnings("unchecked") // every map in here was made by object(JsonParser)
    private JsonFields inner(String field, Object value) throws RecipeException {
        if (!(value instanceof Map)) {
            throw wrong(field, "an object");
        }
        return new JsonFields(noun, path + field + ".", (Map<String, @Nullable Object>) value, notes);
    }

    private Optional<List<Object>> list(String field) throws RecipeException {
        Optional<List<?>> list = typed(field, List.class, "a list").map(raw -> (List<?>) raw);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Object> present = new ArrayList<>();
        for (Object value : list.get()) {
            if (value == null) {
                throw wrong(field, "a list without nulls");
            }
            present.add(value);
        }
        return Optional.of(present);
    }

    private <T> Optional<T> typed(String field, Class<T> type, String expected) throws RecipeException {
        unread.remove(field);
        Object value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw wrong(field, expected);
        }
        return Optional.of(type.cast(value));
    }

    /** The exception for a field with an invalid value. */
    public RecipeException wrong(String field, String expected) {
        return new RecipeException("The " + noun + "'s field \"" + path + field + "\" must be " + expected + ".");
    }

    /** The exception for a missing field. */
    public RecipeException missing(String field) {
        return new RecipeException("The " + noun + "'s field \"" + path + field + "\" is missing.");
    }

    /** Notes every field that was not read. */
    public void noteUnread() {
        for (String field : unread) {
            notes.add("The " + noun + "'s field \"" + path + field + "\" is unknown to this version and was ignored.");
        }
    }
}
