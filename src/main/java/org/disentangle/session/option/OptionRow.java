package org.disentangle.session.option;

import java.util.List;

/**
 * How a form shows an option.
 *
 * @param label what it is called
 * @param controls by which it is changed
 * @param explanation of what it does, for someone who does not know; whole sentences
 * @param <O> all the choices
 */
public record OptionRow<O>(String label, List<OptionControl<O>> controls, String explanation) {
    public OptionRow {
        controls = List.copyOf(controls);
    }

    static <O> OptionRow<O> of(String label, OptionControl<O> control, String explanation) {
        return new OptionRow<>(label, List.of(control), explanation);
    }
}
