package org.disentangle.session.option;

import java.util.List;

/**
 * How to show an option in a form.
 *
 * @param label its label
 * @param controls the controls that change it
 * @param explanation sentences that explain what it does
 * @param <O> the type that holds all choices
 */
public record OptionRow<O>(String label, List<OptionControl<O>> controls, String explanation) {
    public OptionRow {
        controls = List.copyOf(controls);
    }

    static <O> OptionRow<O> of(String label, OptionControl<O> control, String explanation) {
        return new OptionRow<>(label, List.of(control), explanation);
    }
}
