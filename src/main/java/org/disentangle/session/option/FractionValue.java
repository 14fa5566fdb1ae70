package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/** A number strictly between 0 and 1. */
public final class FractionValue<O> extends OptionValue<O, Double> {
    FractionValue(Function<O, Double> reader, BiFunction<O, Double, O> changer) {
        super(reader, changer);
    }

    @Override
    Optional<Double> parse(String text) {
        try {
            double value = Double.parseDouble(text);
            return value > 0 && value < 1 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    String text(Double value) {
        return Double.toString(value);
    }

    @Override
    String rule() {
        return "must be a number between 0 and 1";
    }

    @Override
    Optional<Double> read(JsonFields fields, String key) throws RecipeException {
        Optional<Double> value = fields.number(key);
        if (value.filter(number -> !(number > 0 && number < 1)).isPresent()) {
            throw fields.wrong(key, "a number between 0 and 1");
        }
        return value;
    }

    @Override
    void write(JsonGenerator json, String key, Double value) throws IOException {
        json.writeNumberField(key, value);
    }
}
