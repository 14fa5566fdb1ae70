package org.disentangle.session.option;

import java.util.List;

/**
 * Rows of a form under one heading.
 *
 * @param <O> the type that holds all choices
 */
public record OptionSection<O>(String title, List<OptionRow<O>> rows) {
    public OptionSection {
        rows = List.copyOf(rows);
    }

    @SafeVarargs
    static <O> OptionSection<O> of(String title, OptionDescription<O>... options) {
        return new OptionSection<>(
                title,
                List.of(options).stream()
                        .flatMap(option -> option.rows().stream())
                        .toList());
    }
}
