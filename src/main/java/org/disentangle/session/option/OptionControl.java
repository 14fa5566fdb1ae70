package org.disentangle.session.option;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The control with which a form changes an option.
 *
 * @param <O> the type that holds all choices
 */
public sealed interface OptionControl<O> {
    /** Its id, for tests and style sheets. */
    String id();

    /** A list of named values. */
    record Words<O, T>(String id, WordValue<O, T> value) implements OptionControl<O> {}

    /**
     * A field for a number.
     *
     * @param title the name of a change of it
     * @param problem the sentence shown for invalid input
     * @param whole whether it is a whole number, in which commas separate thousands
     * @param writer formats the number for the form
     * @param changer changes the choices; throws an {@link IllegalArgumentException} or {@link ArithmeticException} if
     *     the number is not allowed
     */
    record Typed<O>(
            String id,
            String title,
            String problem,
            boolean whole,
            Function<O, String> writer,
            BiFunction<O, BigDecimal, O> changer)
            implements OptionControl<O> {
        /** The choices changed to the text typed; empty if that is not allowed. */
        public Optional<O> read(O choices, String text) {
            String plain = text.strip().replace(" ", "").replace('−', '-');
            try {
                return Optional.of(changer.apply(
                        choices, new BigDecimal(whole ? plain.replace(",", "") : plain.replace(',', '.'))));
            } catch (IllegalArgumentException | ArithmeticException notAllowed) {
                return Optional.empty();
            }
        }
    }

    /**
     * A check box.
     *
     * @param text its text
     * @param on the name of the change when it is ticked
     * @param off the name of the change when it is unticked
     */
    record Tick<O>(String id, Function<O, String> text, OptionValue<O, Boolean> value, String on, String off)
            implements OptionControl<O> {}

    /**
     * A column of numbers about the models, or none.
     *
     * @param title the name of a change of it, followed by the name of the column
     */
    record Attribute<O>(String id, String title, ColumnValue<O> value) implements OptionControl<O> {}
}
