package org.disentangle.session.option;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How to give an option on the command line.
 *
 * @param name the name of the option, with its hyphens
 * @param placeholder the placeholder of its value in the help; empty if it takes none
 * @param help its description, without a full stop
 * @param reader changes the choices according to the text given
 * @param writer gives the text for some choices; empty if the option is not needed
 * @param <O> the type that holds all choices
 */
public record CommandFlag<O>(
        String name, String placeholder, String help, Reader<O> reader, Function<O, Optional<String>> writer) {
    /** Changes choices according to a text. */
    public interface Reader<O> {
        /**
         * Makes the changed choices.
         *
         * @throws OptionException with a sentence if the text is not a value of the option
         */
        O read(String given, O over) throws OptionException;
    }

    /** Makes the option for a value. */
    static <O, T> CommandFlag<O> of(String name, String placeholder, String help, OptionValue<O, T> value, O defaults) {
        return new CommandFlag<>(
                name,
                placeholder,
                help,
                (given, over) -> value.in(over, value.parse(given).orElseThrow(() -> wrong(name, value.rule(), given))),
                choices -> value.of(choices).equals(value.of(defaults))
                        ? Optional.empty()
                        : Optional.of(value.text(value.of(choices))));
    }

    /** Makes an option without a value that inverts a boolean from its default. */
    static <O> CommandFlag<O> without(String name, String help, OptionValue<O, Boolean> value, O defaults) {
        boolean usual = value.of(defaults);
        return new CommandFlag<>(
                name,
                "",
                help,
                (given, over) -> value.in(over, !usual),
                choices -> value.of(choices) == usual ? Optional.empty() : Optional.of(""));
    }

    /** The same option, written only for some choices. */
    CommandFlag<O> where(Predicate<O> said) {
        return new CommandFlag<>(
                name,
                placeholder,
                help,
                reader,
                choices -> said.test(choices) ? writer.apply(choices) : Optional.empty());
    }

    static OptionException wrong(String name, String rule, String given) {
        return new OptionException(name + " " + rule + (given.isBlank() ? "." : ", not \"" + given + "\"."));
    }

    public boolean takesValue() {
        return !placeholder.isEmpty();
    }
}
