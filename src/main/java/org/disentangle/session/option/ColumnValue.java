package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;

/** The name of a column, or none. */
public final class ColumnValue<O> extends OptionValue<O, Optional<String>> {
    private final String none;

    /**
     * Makes the description.
     *
     * @param none the word on the command line for no column; empty if there is none
     */
    ColumnValue(String none, Function<O, Optional<String>> reader, BiFunction<O, Optional<String>, O> changer) {
        super(reader, changer);
        this.none = none;
    }

    @Override
    Optional<Optional<String>> parse(String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(text.equals(none) ? Optional.empty() : Optional.of(text));
    }

    @Override
    String text(Optional<String> value) {
        return value.orElse(none);
    }

    @Override
    String rule() {
        return "needs a name";
    }

    /** Reads the field; null and a missing field both mean no column. */
    @Override
    Optional<Optional<String>> read(JsonFields fields, String key) throws RecipeException {
        return Optional.of(fields.text(key));
    }

    @Override
    void write(JsonGenerator json, String key, Optional<String> value) throws IOException {
        JsonText.optional(json, key, value);
    }
}
