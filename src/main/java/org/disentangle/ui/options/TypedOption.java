package org.disentangle.ui.options;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.ui.common.Numbers;

/** A choice that is typed: how it is written, read and said to be wrong. */
enum TypedOption {
    RESAMPLES(
            "number of resamples",
            "Give a whole number from 1 to 1,000,000.",
            options -> String.format(Locale.ROOT, "%,d", options.interval().resamples()),
            (options, number) -> options.withInterval(interval -> interval.withResamples(number.intValueExact()))),
    SEED(
            "seed",
            "Give a whole number.",
            options -> Long.toString(options.interval().seed()),
            (options, number) -> options.withInterval(interval -> interval.withSeed(number.longValueExact()))),
    CONFIDENCE(
            "confidence of intervals",
            "Give a number between 0 and 100.",
            options -> Numbers.significant(100 * options.confidence(), 6),
            (options, number) -> options.withConfidence(number.movePointLeft(2).doubleValue())),
    THRESHOLD(
            "threshold",
            "Give a number between 0 and 1.",
            options -> Numbers.significant(options.thresholdChoice().stated(), 6),
            (options, number) -> options.withThreshold(options.thresholdChoice().withStated(number.doubleValue())));

    private final String title;
    private final String problem;
    private final Function<AnalysisOptions, String> writer;
    private final BiFunction<AnalysisOptions, BigDecimal, AnalysisOptions> changer;

    TypedOption(
            String title,
            String problem,
            Function<AnalysisOptions, String> writer,
            BiFunction<AnalysisOptions, BigDecimal, AnalysisOptions> changer) {
        this.title = title;
        this.problem = problem;
        this.writer = writer;
        this.changer = changer;
    }

    /** What a change of it is called. */
    String title() {
        return title;
    }

    /** What to do where it cannot be read. */
    String problem() {
        return problem;
    }

    String text(AnalysisOptions options) {
        return writer.apply(options);
    }

    /** The options with what was typed; empty where that is not allowed. */
    Optional<AnalysisOptions> read(AnalysisOptions options, String text) {
        String plain = text.strip().replace(" ", "").replace('−', '-');
        boolean whole = this == RESAMPLES || this == SEED;
        try {
            return Optional.of(
                    changer.apply(options, new BigDecimal(whole ? plain.replace(",", "") : plain.replace(',', '.'))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
