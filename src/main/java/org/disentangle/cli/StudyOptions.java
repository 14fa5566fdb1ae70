package org.disentangle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.session.NameList;
import org.disentangle.session.StudyChoices;

/** The options that say how sure numbers are to be made, and what is asked beyond them. */
final class StudyOptions {
    static final String FIXED_SCORE = "--fixed-score";
    static final String NO_DOUBLING = "--no-doubling";
    private static final String BOOTSTRAP = "--bootstrap";
    private static final String RESAMPLE = "--resample";

    private final AnalyzeRequest request;

    StudyOptions(AnalyzeRequest request) {
        this.request = request;
    }

    /**
     * The analysis that is meant.
     *
     * @throws CommandException with a sentence if an option has a value that it cannot have
     */
    AnalysisOptions over(AnalysisOptions base) throws CommandException {
        Optional<String> partial = file("--partial");
        return base.withMissing(missing(base.missing()))
                .withPartial(partial.isEmpty() ? base.partial() : partial)
                .withInterval(interval(base.interval()));
    }

    /** What is asked beyond the analysis. */
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
            throw usage("--compare is written A,B, the columns of two benchmarks, or A alone; not \"" + text + "\".");
        }
        return new StudyChoices.Comparison(
                names.get(0), names.size() == 2 ? Optional.of(names.get(1)) : Optional.empty());
    }

    private MissingPolicy missing(MissingPolicy otherwise) throws CommandException {
        Optional<String> word = request.option("--missing");
        if (word.isEmpty()) {
            return otherwise;
        }
        for (MissingPolicy policy : MissingPolicy.values()) {
            if (policy.word().equals(word.get().toLowerCase(Locale.ROOT))) {
                return policy;
            }
        }
        throw usage("--missing can be complete, without-costliest or impute, not \"" + word.get() + "\".");
    }

    private IntervalOptions interval(IntervalOptions base) throws CommandException {
        Optional<Long> wanted = whole(BOOTSTRAP, 0, IntervalOptions.MOST_RESAMPLES);
        Optional<Long> seed = whole("--seed", -IntervalOptions.LARGEST_SEED, IntervalOptions.LARGEST_SEED);
        Resampling resampling = resampling(wanted, base.resampling());
        return new IntervalOptions(
                base.confidence(),
                resampling,
                wanted.filter(number -> number > 0).map(Long::intValue).orElse(base.resamples()),
                seed.orElse(base.seed()),
                request.has(FIXED_SCORE) || base.fixedScore(),
                !request.has(NO_DOUBLING) && base.doubling());
    }

    /** What {@code --resample} says where it is given; models where only a number of resamples is. */
    private Resampling resampling(Optional<Long> wanted, Resampling otherwise) throws CommandException {
        Optional<String> word = request.option(RESAMPLE);
        if (wanted.filter(number -> number == 0).isPresent()) {
            return Resampling.NONE;
        }
        if (word.isEmpty()) {
            return wanted.isPresent() && otherwise == Resampling.NONE ? Resampling.MODELS : otherwise;
        }
        return switch (word.get().toLowerCase(Locale.ROOT)) {
            case "models" -> Resampling.MODELS;
            case "families" -> Resampling.FAMILIES;
            default -> throw usage(RESAMPLE + " can be models or families, not \"" + word.get() + "\".");
        };
    }

    private Optional<Long> whole(String option, long least, long most) throws CommandException {
        Optional<String> given = request.option(option);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            long value = Long.parseLong(given.get().strip());
            if (value >= least && value <= most) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            throw new CommandException(ExitCode.USAGE, sentence(option, least, most, given.get()), e);
        }
        throw usage(sentence(option, least, most, given.get()));
    }

    private static String sentence(String option, long least, long most, String given) {
        return option + " must be a whole number from " + least + " to " + most + ", not \"" + given + "\".";
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
