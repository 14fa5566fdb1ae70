package org.disentangle.session.option;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How an option is given on the command line.
 *
 * @param name with its hyphens
 * @param placeholder what stands for its value in the help; empty where it takes none
 * @param help what it does, without a full stop
 * @param reader changes the choices by what was given
 * @param writer what is to be given for these choices; empty where nothing is
 * @param <O> all the choices
 */
public record CommandFlag<O>(
        String name, String placeholder, String help, Reader<O> reader, Function<O, Optional<String>> writer) {
    /** Changes choices by a text. */
    public interface Reader<O> {
        /**
         * The choices that are meant.
         *
         * @throws OptionException with a sentence if the text is no value of the option
         */
        O read(String given, O over) throws OptionException;
    }

    /** The flag of a value. */
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

    /** A flag that takes no value and changes a truth from its default. */
    static <O> CommandFlag<O> without(String name, String help, OptionValue<O, Boolean> value, O defaults) {
        boolean usual = value.of(defaults);
        return new CommandFlag<>(
                name,
                "",
                help,
                (given, over) -> value.in(over, !usual),
                choices -> value.of(choices) == usual ? Optional.empty() : Optional.of(""));
    }

    /** The same, written only for some choices. */
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
