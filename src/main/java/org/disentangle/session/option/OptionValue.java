package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * One value among several choices: how to read and change it, its possible values, and how to write them.
 *
 * @param <O> the type that holds all choices
 * @param <T> the type of the value
 */
public abstract class OptionValue<O, T> {
    private final Function<O, T> reader;
    private final BiFunction<O, T, O> changer;

    OptionValue(Function<O, T> reader, BiFunction<O, T, O> changer) {
        this.reader = reader;
        this.changer = changer;
    }

    /** The value in some choices. */
    public final T of(O choices) {
        return reader.apply(choices);
    }

    /** The choices with another value. */
    public final O in(O choices, T value) {
        return changer.apply(choices, value);
    }

    /** Parses a text from the command line; empty if it is not a valid value. */
    abstract Optional<T> parse(String text);

    /** The text for the command line. */
    abstract String text(T value);

    /** The requirement on a text, to follow the name of the option: "can be a, b or c". */
    abstract String rule();

    /** The value of a field; empty if it is missing. */
    abstract Optional<T> read(JsonFields fields, String key) throws RecipeException;

    abstract void write(JsonGenerator json, String key, T value) throws IOException;
}
