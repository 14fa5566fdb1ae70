package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * How an option is written in a file.
 *
 * @param <O> all the choices
 */
public interface OptionField<O> {
    /** Changes the choices by the field, where it is there. */
    O read(JsonFields fields, O over) throws RecipeException;

    void write(JsonGenerator json, O choices) throws IOException;

    /** The field of a value. */
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
