package org.disentangle.session.option;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The control with which a form changes an option.
 *
 * @param <O> all the choices
 */
public sealed interface OptionControl<O> {
    /** By which tests and stylesheets find it. */
    String id();

    /** A list of named values. */
    record Words<O, T>(String id, WordValue<O, T> value) implements OptionControl<O> {}

    /**
     * A number that is typed.
     *
     * @param title what a change of it is called
     * @param problem what to do where it cannot be read
     * @param whole whether commas separate thousands
     * @param writer the number as the form shows it
     * @param changer throws an {@link IllegalArgumentException} or {@link ArithmeticException} where the number is not allowed
     */
    record Typed<O>(
            String id,
            String title,
            String problem,
            boolean whole,
            Function<O, String> writer,
            BiFunction<O, BigDecimal, O> changer)
            implements OptionControl<O> {
        /** The choices with what was typed; empty where that is not allowed. */
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
     * A box to tick.
     *
     * @param text beside it
     * @param on what ticking it is called
     * @param off what taking the tick away is called
     */
    record Tick<O>(String id, Function<O, String> text, OptionValue<O, Boolean> value, String on, String off)
            implements OptionControl<O> {}

    /**
     * A column of numbers about the models, or none.
     *
     * @param title what a change of it is called, before the name of the column
     */
    record Attribute<O>(String id, String title, ColumnValue<O> value) implements OptionControl<O> {}
}
