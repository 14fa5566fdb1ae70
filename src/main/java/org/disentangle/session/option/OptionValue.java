package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * One value among several choices: where it is kept, which values it can have, and how they are written.
 *
 * @param <O> all the choices
 * @param <T> the value
 */
public abstract class OptionValue<O, T> {
    private final Function<O, T> reader;
    private final BiFunction<O, T, O> changer;

    OptionValue(Function<O, T> reader, BiFunction<O, T, O> changer) {
        this.reader = reader;
        this.changer = changer;
    }

    /** The value that the choices have. */
    public final T of(O choices) {
        return reader.apply(choices);
    }

    /** The choices with another value. */
    public final O in(O choices, T value) {
        return changer.apply(choices, value);
    }

    /** What a text on the command line says; empty where it is no such value. */
    abstract Optional<T> parse(String text);

    /** The text on the command line. */
    abstract String text(T value);

    /** What must be so of a text, behind the name of the option: "can be a, b or c". */
    abstract String rule();

    /** The value of a field; empty where it is not there. */
    abstract Optional<T> read(JsonFields fields, String key) throws RecipeException;

    abstract void write(JsonGenerator json, String key, T value) throws IOException;
}
