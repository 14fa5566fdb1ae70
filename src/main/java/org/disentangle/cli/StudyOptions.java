package org.disentangle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.session.option.NameList;
import org.disentangle.session.studies.StudyChoices;

/** The options for studies beyond the analysis. */
final class StudyOptions {
    private final AnalyzeRequest request;

    StudyOptions(AnalyzeRequest request) {
        this.request = request;
    }

    /** Combines them with the recipe. */
    StudyChoices over(StudyChoices base) throws CommandException {
        List<StudyChoices.Comparison> comparisons = new ArrayList<>();
        for (String text : request.comparisons()) {
            comparisons.add(comparison(text));
        }
        return base.withComparisons(comparisons.isEmpty() ? base.comparisons() : comparisons)
                .withScale(file("--scale").or(base::scale))
                .withPairs(file("--pairs").or(base::pairs))
                .withSubdomains(file("--subdomains").or(base::subdomains))
                .withGroups(file("--subdomains").isPresent() ? List.of() : base.groups());
    }

    private static StudyChoices.Comparison comparison(String text) throws CommandException {
        List<String> names = NameList.split(text);
        if (names.size() > 2 || names.stream().anyMatch(String::isBlank)) {
            throw usage("--compare takes A,B, the columns of two benchmarks, or A alone; not \"" + text + "\".");
        }
        return new StudyChoices.Comparison(
                names.get(0), names.size() == 2 ? Optional.of(names.get(1)) : Optional.empty());
    }

    private Optional<String> file(String option) throws CommandException {
        Optional<String> given = request.option(option);
        if (given.filter(String::isBlank).isPresent()) {
            throw usage(option + " needs a name.");
        }
        return given;
    }

    private static CommandException usage(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }
}
