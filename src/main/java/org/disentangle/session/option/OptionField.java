package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * How to write an option in a file.
 *
 * @param <O> the type that holds all choices
 */
public interface OptionField<O> {
    /** Changes the choices according to the field, if present. */
    O read(JsonFields fields, O over) throws RecipeException;

    void write(JsonGenerator json, O choices) throws IOException;

    /** Makes the field of a value. */
    static <O, T> OptionField<O> of(String key, OptionValue<O, T> value) {
        return new OptionField<>() {
            @Override
            public O read(JsonFields fields, O over) throws RecipeException {
                return value.read(fields, key)
                        .map(found -> value.in(over, found))
                        .orElse(over);
            }

            @Override
            public void write(JsonGenerator json, O choices) throws IOException {
                value.write(json, key, value.of(choices));
            }
        };
    }
}
