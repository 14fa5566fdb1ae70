package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/** A whole number within limits that a double represents exactly. */
public final class WholeValue<O> extends OptionValue<O, Long> {
    private final long least;
    private final long most;
    private final String limits;

    /**
     * Makes the description.
     *
     * @param limits the limits in words, for errors in files: "from 1 to 10"
     */
    WholeValue(long least, long most, String limits, Function<O, Long> reader, BiFunction<O, Long, O> changer) {
        super(reader, changer);
        this.least = least;
        this.most = most;
        this.limits = limits;
    }

    @Override
    Optional<Long> parse(String text) {
        try {
            long value = Long.parseLong(text.strip());
            return value >= least && value <= most ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    @Override
    String text(Long value) {
        return Long.toString(value);
    }

    @Override
    String rule() {
        return "must be a whole number from " + least + " to " + most;
    }

    @Override
    Optional<Long> read(JsonFields fields, String key) throws RecipeException {
        Optional<Double> number = fields.number(key);
        if (number.filter(value -> value != Math.rint(value) || value < least || value > most)
                .isPresent()) {
            throw fields.wrong(key, limits);
        }
        return number.map(Double::longValue);
    }

    @Override
    void write(JsonGenerator json, String key, Long value) throws IOException {
        json.writeNumberField(key, value);
    }
}
