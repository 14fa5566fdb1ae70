package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/** A boolean; on the command line, a flag without a value ({@link CommandFlag#without}). */
public final class TruthValue<O> extends OptionValue<O, Boolean> {
    TruthValue(Function<O, Boolean> reader, BiFunction<O, Boolean, O> changer) {
        super(reader, changer);
    }

    @Override
    Optional<Boolean> parse(String text) {
        return Optional.of(true);
    }

    @Override
    String text(Boolean value) {
        return "";
    }

    @Override
    String rule() {
        return "takes no value";
    }

    @Override
    Optional<Boolean> read(JsonFields fields, String key) throws RecipeException {
        return fields.truth(key);
    }

    @Override
    void write(JsonGenerator json, String key, Boolean value) throws IOException {
        json.writeBooleanField(key, value);
    }
}
