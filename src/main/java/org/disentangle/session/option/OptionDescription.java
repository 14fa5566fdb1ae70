package org.disentangle.session.option;

import java.util.List;

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
}
