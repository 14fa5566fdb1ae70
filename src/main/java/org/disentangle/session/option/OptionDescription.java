package org.disentangle.session.option;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.RecipeException;

/**
 * One option and everything known about it.
 *
 * @param flags how the command line says it; where several are given, the last is read first, so that the first has the last
 *     word
 * @param fields how files say it
 * @param rows how a form shows it
 * @param <O> all the choices
 */
public record OptionDescription<O>(List<CommandFlag<O>> flags, List<OptionField<O>> fields, List<OptionRow<O>> rows) {
    public OptionDescription {
        flags = List.copyOf(flags);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** An option that has one of each, as most have. */
    static <O> OptionDescription<O> of(CommandFlag<O> flag, OptionField<O> field, OptionRow<O> row) {
        return new OptionDescription<>(List.of(flag), List.of(field), List.of(row));
    }

    /** An option that is chosen elsewhere in the window. */
    static <O> OptionDescription<O> of(CommandFlag<O> flag, OptionField<O> field) {
        return new OptionDescription<>(List.of(flag), List.of(field), List.of());
    }

    /** The choices that an object of a file says; a field that is not there leaves them as they are. */
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
