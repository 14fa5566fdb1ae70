package org.disentangle.session.option;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.wording.Numbers;

/** The options for intervals and resampling. */
public final class IntervalOptionList {
    private static final AnalysisOptions DEFAULTS = AnalysisOptions.defaults();

    /** The ways to compute intervals. */
    public static final WordValue<AnalysisOptions, Resampling> RESAMPLING = new WordValue<>(
            List.of(Resampling.values()),
            Resampling::word,
            resampling -> switch (resampling) {
                case NONE -> "Immediate (Fisher z)";
                case MODELS -> "Bootstrap over models";
                case FAMILIES -> "Bootstrap over families";
            },
            of(IntervalOptions::resampling),
            in(IntervalOptions::withResampling));

    /** The choices of {@code --resample}, all of which draw something. */
    private static final WordValue<AnalysisOptions, Resampling> DRAWN = new WordValue<>(
            List.of(Resampling.MODELS, Resampling.FAMILIES),
            Resampling::word,
            Resampling::word,
            of(IntervalOptions::resampling),
            in(IntervalOptions::withResampling));

    private static final WholeValue<AnalysisOptions> RESAMPLES = new WholeValue<>(
            1,
            IntervalOptions.MOST_RESAMPLES,
            "a whole number from 1 to " + IntervalOptions.MOST_RESAMPLES,
            of(interval -> (long) interval.resamples()),
            in((interval, number) -> interval.withResamples(number.intValue())));

    /** The number of resamples; on the command line, 0 means that nothing is drawn. */
    private static final WholeValue<AnalysisOptions> WANTED = new WholeValue<>(
            0,
            IntervalOptions.MOST_RESAMPLES,
            "",
            of(interval -> isDrawn(interval) ? (long) interval.resamples() : 0L),
            in(IntervalOptionList::wanted));

    private static final WholeValue<AnalysisOptions> SEED_VALUE = new WholeValue<>(
            -IntervalOptions.LARGEST_SEED,
            IntervalOptions.LARGEST_SEED,
            "a whole number within ±2^53",
            of(IntervalOptions::seed),
            in(IntervalOptions::withSeed));

    private static final TruthValue<AnalysisOptions> FIXED_SCORE =
            new TruthValue<>(of(IntervalOptions::fixedScore), in(IntervalOptions::withFixedScore));
    private static final TruthValue<AnalysisOptions> DOUBLED =
            new TruthValue<>(of(IntervalOptions::doubling), in(IntervalOptions::withDoubling));
    private static final FractionValue<AnalysisOptions> LEVEL =
            new FractionValue<>(AnalysisOptions::confidence, AnalysisOptions::withConfidence);

    static final OptionDescription<AnalysisOptions> CONFIDENCE = OptionDescription.of(
            CommandFlag.of("--confidence", "C", "level of the intervals; default 0.95", LEVEL, DEFAULTS),
            OptionField.of("confidence", LEVEL),
            OptionRow.of(
                    "Confidence, %",
                    new OptionControl.Typed<>(
                            "option-confidence",
                            "confidence of intervals",
                            "Give a number between 0 and 100.",
                            false,
                            options -> Numbers.significant(100 * options.confidence(), 6),
                            (options, number) -> options.withConfidence(
                                    number.movePointLeft(2).doubleValue())),
                    "How often intervals made this way would contain the true correlation."));

    static final OptionDescription<AnalysisOptions> BOOTSTRAP = new OptionDescription<>(
            List.of(
                    CommandFlag.of(
                            "--bootstrap",
                            "N",
                            "intervals from N resamples of the whole pipeline, or more where a verdict "
                                    + "depends on the draws; default 0: from a formula",
                            WANTED,
                            DEFAULTS),
                    new CommandFlag<>(
                            "--resample",
                            "KIND",
                            "what is resampled: models (default) or families, which are left out in turn if "
                                    + "there are fewer than 20",
                            CommandFlag.of("--resample", "KIND", "", DRAWN, DEFAULTS)
                                    .reader(),
                            options -> Optional.of(options.interval().resampling())
                                    .filter(drawn -> drawn != Resampling.NONE && drawn != Resampling.MODELS)
                                    .map(Resampling::word))),
            List.of(OptionField.of("resample", RESAMPLING), OptionField.of("resamples", RESAMPLES)),
            List.of(
                    OptionRow.of(
                            "Method",
                            new OptionControl.Words<>("option-intervals", RESAMPLING),
                            "A formula gives an interval at once. A bootstrap draws models again and again "
                                    + "and recomputes everything, including the capabilities score; this "
                                    + "takes a while and then replaces the immediate interval. "
                                    + "Drawing families allows for the resemblance of "
                                    + "models within a family; the interval is usually wider."),
                    OptionRow.of(
                            "Resamples",
                            new OptionControl.Typed<>(
                                    "option-resamples",
                                    "number of resamples",
                                    "Give a whole number from 1 to " + Numbers.count(IntervalOptions.MOST_RESAMPLES)
                                            + ".",
                                    true,
                                    options -> Numbers.count(options.interval().resamples()),
                                    (options, number) -> options.withInterval(
                                            interval -> interval.withResamples(number.intValueExact()))),
                            "The minimum number of draws. More draws make the ends of an interval steadier; "
                                    + "“Significance and verdict” shows how steady they are.")));

    static final OptionDescription<AnalysisOptions> SEED = OptionDescription.of(
            CommandFlag.of(
                            "--seed",
                            "S",
                            "seed of the random numbers; the same seed gives the same digits",
                            SEED_VALUE,
                            DEFAULTS)
                    .where(IntervalOptionList::isDrawn),
            OptionField.of("seed", SEED_VALUE),
            OptionRow.of(
                    "Seed",
                    new OptionControl.Typed<>(
                            "option-seed",
                            "seed",
                            "Give a whole number.",
                            true,
                            options -> Long.toString(options.interval().seed()),
                            (options, number) ->
                                    options.withInterval(interval -> interval.withSeed(number.longValueExact()))),
                    "The same seed gives the same digits."));

    static final OptionDescription<AnalysisOptions> FIXED = OptionDescription.of(
            CommandFlag.without(
                            "--fixed-score",
                            "keep the capabilities score and resample only the pairs",
                            FIXED_SCORE,
                            DEFAULTS)
                    .where(IntervalOptionList::isDrawn),
            OptionField.of("fixed_score", FIXED_SCORE),
            OptionRow.of(
                    "Score",
                    new OptionControl.Tick<>(
                            "option-fixed-score",
                            options -> "Keep the capabilities score of the whole group",
                            FIXED_SCORE,
                            "keep the score in resamples",
                            "refit the score in each resample"),
                    "Off: each resample fits its own capabilities score, so the interval includes the "
                            + "uncertainty of the score. On: the score is treated as known, and intervals "
                            + "are narrower."));

    static final OptionDescription<AnalysisOptions> DOUBLING = OptionDescription.of(
            CommandFlag.without(
                            "--no-doubling",
                            "exactly N resamples, even where a verdict depends on the draws",
                            DOUBLED,
                            DEFAULTS)
                    .where(IntervalOptionList::isDrawn),
            OptionField.of("doubling", DOUBLED),
            OptionRow.of(
                    "Near the threshold",
                    new OptionControl.Tick<>(
                            "option-doubling",
                            options -> "Draw more where a verdict depends on the draws",
                            DOUBLED,
                            "draw more near the threshold",
                            "do not draw more near the threshold"),
                    "On: where another seed might give a different verdict, the number of draws doubles, up "
                            + "to 200,000. A verdict that is still open then is marked “at the edge”."));

    private IntervalOptionList() {}

    private static <T> Function<AnalysisOptions, T> of(Function<IntervalOptions, T> reader) {
        return options -> reader.apply(options.interval());
    }

    private static <T> BiFunction<AnalysisOptions, T, AnalysisOptions> in(
            BiFunction<IntervalOptions, T, IntervalOptions> changer) {
        return (options, value) -> options.withInterval(interval -> changer.apply(interval, value));
    }

    private static boolean isDrawn(AnalysisOptions options) {
        return isDrawn(options.interval());
    }

    private static boolean isDrawn(IntervalOptions interval) {
        return interval.resampling() != Resampling.NONE;
    }

    /**
     * The options for a number of resamples: 0 draws nothing; otherwise models are drawn unless something else already
     * is.
     */
    private static IntervalOptions wanted(IntervalOptions interval, long number) {
        if (number == 0) {
            return interval.withResampling(Resampling.NONE);
        }
        IntervalOptions some = interval.withResamples((int) number);
        return isDrawn(some) ? some : some.withResampling(Resampling.MODELS);
    }
}
