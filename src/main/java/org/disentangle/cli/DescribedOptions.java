package org.disentangle.cli;

import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import org.disentangle.session.option.CommandFlag;
import org.disentangle.session.option.OptionDescription;
import org.disentangle.session.option.OptionException;

/** Applies the described options of the command line. */
final class DescribedOptions {
    private DescribedOptions() {}

    /**
     * The choices, overridden by the options given.
     *
     * @throws CommandException with a sentence for the user if an option has an invalid value
     */
    static <O> O over(O base, List<OptionDescription<O>> options, AnalyzeRequest request) throws CommandException {
        O choices = base;
        for (OptionDescription<O> option : options) {
            List<CommandFlag<O>> flags = option.flags();
            for (ListIterator<CommandFlag<O>> i = flags.listIterator(flags.size()); i.hasPrevious(); ) {
                choices = over(choices, i.previous(), request);
            }
        }
        return choices;
    }

    private static <O> O over(O choices, CommandFlag<O> flag, AnalyzeRequest request) throws CommandException {
        Optional<String> given = request.option(flag.name());
        if (given.isEmpty()) {
            return choices;
        }
        try {
            return flag.reader().read(given.get(), choices);
        } catch (OptionException e) {
            throw new CommandException(ExitCode.USAGE, e.sentence(), e);
        }
    }
}
