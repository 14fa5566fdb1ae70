package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * One option and everything known about it.
 *
 * @param flags its flags on the command line; of several, the last is read first, so that the first one prevails
 * @param fields its fields in files
 * @param rows its rows in a form
 * @param <O> the type that holds all choices
 */
public record OptionDescription<O>(List<CommandFlag<O>> flags, List<OptionField<O>> fields, List<OptionRow<O>> rows) {
    public OptionDescription {
        flags = List.copyOf(flags);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** Makes an option with one of each, as most have. */
    static <O> OptionDescription<O> of(CommandFlag<O> flag, OptionField<O> field, OptionRow<O> row) {
        return new OptionDescription<>(List.of(flag), List.of(field), List.of(row));
    }

    /** Makes an option that the window offers elsewhere. */
    static <O> OptionDescription<O> of(CommandFlag<O> flag, OptionField<O> field) {
        return new OptionDescription<>(List.of(flag), List.of(field), List.of());
    }

    /** Reads the choices from an object in a file; a missing field changes nothing. */
    static <O> O read(List<OptionDescription<O>> options, JsonFields fields, O over) throws RecipeException {
        O choices = over;
        for (OptionDescription<O> option : options) {
            for (OptionField<O> field : option.fields()) {
                choices = field.read(fields, choices);
            }
        }
        return choices;
    }

    /** Writes the fields of an object. */
    static <O> void write(List<OptionDescription<O>> options, JsonGenerator json, O choices) throws IOException {
        for (OptionDescription<O> option : options) {
            for (OptionField<O> field : option.fields()) {
                field.write(json, choices);
            }
        }
    }
}
