package org.disentangle.session.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.GroupOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Numbers;

/** The options of the capabilities score and of what it is correlated with. */
public final class ScoreOptionList {
    /** The word that asks for one group of all models instead of a column. */
    public static final String NO_GROUPS = "none";

    /**
     * The suffix of a threshold on the command line that is stated for Spearman's ρ and translated for other
     * coefficients.
     */
    public static final String OF_SPEARMAN = "@spearman";

    private static final String EQUIVALENT = "equivalent";
    private static final AnalysisOptions DEFAULTS = AnalysisOptions.defaults();
    private static final FractionValue<AnalysisOptions> FRACTION =
            new FractionValue<>(AnalysisOptions::threshold, AnalysisOptions::withThreshold);

    /** The correlation matrix behind the capabilities score. */
    public static final WordValue<AnalysisOptions, Coefficient> MATRIX = new WordValue<>(
            Coefficient.ofMatrices(),
            Coefficient::word,
            coefficient -> coefficient.measure().name(),
            AnalysisOptions::matrix,
            AnalysisOptions::withMatrix);

    /** The correlation coefficient. */
    public static final WordValue<AnalysisOptions, Coefficient> COEFFICIENT = new WordValue<>(
            List.of(Coefficient.values()),
            Coefficient::word,
            coefficient -> coefficient.measure().name(),
            AnalysisOptions::coefficient,
            AnalysisOptions::withCoefficient);

    /** How to treat models that lack capabilities scores. */
    public static final WordValue<AnalysisOptions, MissingPolicy> MISSING = new WordValue<>(
            List.of(MissingPolicy.values()),
            MissingPolicy::word,
            policy -> switch (policy) {
                case COMPLETE -> "Complete models only";
                case WITHOUT_COSTLIEST -> "Without the costliest benchmark";
                case IMPUTE -> "Fill in, and mark the models";
            },
            AnalysisOptions::missing,
            AnalysisOptions::withMissing);

    private static final ColumnValue<AnalysisOptions> X =
            new ColumnValue<>("capabilities_score", AnalysisOptions::x, AnalysisOptions::withX);
    private static final ColumnValue<AnalysisOptions> HELD =
            new ColumnValue<>("", AnalysisOptions::partial, AnalysisOptions::withPartial);
    private static final TruthValue<AnalysisOptions> TRANSLATED = new TruthValue<>(
            options -> options.thresholdChoice().ofSpearman(),
            (options, translated) ->
                    options.withThreshold(options.thresholdChoice().withOfSpearman(translated)));

    static final OptionDescription<AnalysisOptions> PCA = OptionDescription.of(
            CommandFlag.of(
                    "--pca",
                    "KIND",
                    "correlation matrix of the capabilities: " + MATRIX.words(DEFAULTS.matrix()),
                    MATRIX,
                    DEFAULTS),
            OptionField.of("pca", MATRIX),
            OptionRow.of(
                    "Matrix",
                    new OptionControl.Words<>("option-matrix", MATRIX),
                    "The score is the first principal component of this correlation matrix of the "
                            + "capabilities benchmarks. The paper uses Spearman."));

    static final OptionDescription<AnalysisOptions> CORRELATION = OptionDescription.of(
            CommandFlag.of("--correlation", "KIND", COEFFICIENT.words(DEFAULTS.coefficient()), COEFFICIENT, DEFAULTS),
            OptionField.of("correlation", COEFFICIENT),
            OptionRow.of(
                    "Coefficient",
                    new OptionControl.Words<>("option-coefficient", COEFFICIENT),
                    named(true) + " compare orders, " + named(false)
                            + " distances along a line. The paper uses Spearman."));

    static final OptionDescription<AnalysisOptions> THRESHOLD = new OptionDescription<>(
            List.of(new CommandFlag<>(
                    "--threshold",
                    "T",
                    "correlation at which a level becomes high; default 0.4; 0.4@spearman or equivalent: "
                            + "translated for "
                            + Listing.and(others().map(Coefficient::title).toList()),
                    ScoreOptionList::threshold,
                    ScoreOptionList::thresholdText)),
            List.of(ThresholdFields.STATED, ThresholdFields.OF),
            List.of(new OptionRow<>(
                    "Threshold ±",
                    List.of(
                            new OptionControl.Typed<>(
                                    "option-threshold",
                                    "threshold",
                                    "Give a number between 0 and 1.",
                                    false,
                                    options -> Numbers.significant(
                                            options.thresholdChoice().stated(), 6),
                                    (options, number) -> options.withThreshold(
                                            options.thresholdChoice().withStated(number.doubleValue()))),
                            new OptionControl.Tick<>(
                                    "option-threshold-equivalent",
                                    ScoreOptionList::equivalents,
                                    TRANSLATED,
                                    "translate the threshold",
                                    "use the threshold as stated")),
                    "Correlations of at least this size are called high, or negative. 0.4 is the paper's "
                            + "convention for Spearman's ρ; vary it to see how the verdicts change. "
                            + Listing.and(others().map(Coefficient::title).toList())
                            + " are different numbers for the same scores; the threshold can be translated "
                            + "into them (if scores are jointly normal).")));

    static final OptionDescription<AnalysisOptions> GROUPS = new OptionDescription<>(
            List.of(new CommandFlag<>(
                    "--group-by",
                    "COLUMN",
                    "analyse the groups separately; default: a type column where a file has one; none: all models together",
                    (given, over) -> over.withGroups(
                            new GroupOptions(given.equals(NO_GROUPS) ? Optional.empty() : Optional.of(given), false)),
                    options -> options.groupBy()
                            .or(() -> options.automaticGroups() ? Optional.empty() : Optional.of(NO_GROUPS)))),
            List.of(new GroupFields()),
            List.of());

    static final OptionDescription<AnalysisOptions> X_COLUMN = OptionDescription.of(
            CommandFlag.of(
                    "--x", "COLUMN", "correlate with this column instead of the capabilities score", X, DEFAULTS),
            OptionField.of("x", X));

    static final OptionDescription<AnalysisOptions> MISSING_SCORES = OptionDescription.of(
            CommandFlag.of(
                    "--missing",
                    "POLICY",
                    "models that lack a capabilities benchmark: complete (default: they get no score), "
                            + "without-costliest (the benchmark that costs the most models is left out), or "
                            + "impute (missing scores are filled in and marked)",
                    MISSING,
                    DEFAULTS),
            OptionField.of("missing", MISSING),
            OptionRow.of(
                    "Missing scores",
                    new OptionControl.Words<>("option-missing", MISSING),
                    "How to treat models that lack a capabilities benchmark: give them no score; leave out "
                            + "the benchmark that costs the most models first; or estimate missing scores "
                            + "from the others by iterative PCA and mark those models wherever they appear."));

    static final OptionDescription<AnalysisOptions> PARTIAL = OptionDescription.of(
            CommandFlag.of(
                    "--partial",
                    "COLUMN",
                    "also give the correlation with this column (such as FLOP) held constant",
                    HELD,
                    DEFAULTS),
            OptionField.of("partial", HELD),
            OptionRow.of(
                    "Hold constant",
                    new OptionControl.Attribute<>("option-partial", "hold constant", HELD),
                    "Adds to the details of a benchmark the partial correlation that holds this column "
                            + "constant, beside the plain one."));

    private ScoreOptionList() {}

    private static String named(boolean ranks) {
        return Listing.and(Stream.of(Coefficient.values())
                .map(Coefficient::measure)
                .filter(measure -> measure.usesRanks() == ranks)
                .map(measure -> measure.name())
                .toList());
    }

    /** The coefficients for which the conventional threshold is translated. */
    private static Stream<Coefficient> others() {
        return Stream.of(Coefficient.values())
                .filter(coefficient -> !coefficient.measure().isOfConvention());
    }

    private static String equivalents(AnalysisOptions options) {
        double stated = options.thresholdChoice().stated();
        return "Translate from Spearman's ρ: " + Numbers.significant(stated, 4) + " is "
                + String.join(
                        ", ",
                        others().map(other -> other.symbol() + " "
                                        + Numbers.significant(Threshold.equivalent(stated, other), 4))
                                .toList());
    }

    /**
     * Parses a threshold: a number, a number for Spearman's ρ to be translated, or the word that translates the current
     * one.
     */
    private static AnalysisOptions threshold(String given, AnalysisOptions over) throws OptionException {
        String word = given.toLowerCase(Locale.ROOT);
        if (word.equals(EQUIVALENT)) {
            return TRANSLATED.in(over, true);
        }
        boolean ofSpearman = word.endsWith(OF_SPEARMAN);
        String number = ofSpearman ? word.substring(0, word.length() - OF_SPEARMAN.length()) : word;
        double value = FRACTION.parse(number)
                .orElseThrow(() -> new OptionException("--threshold " + FRACTION.rule()
                        + " (0.4), one for Spearman's ρ that is translated (0.4" + OF_SPEARMAN + "), or \"" + EQUIVALENT
                        + "\", not \"" + given + "\"."));
        return over.withThreshold(new Threshold(value, ofSpearman));
    }

    private static Optional<String> thresholdText(AnalysisOptions options) {
        Threshold threshold = options.thresholdChoice();
        return threshold.equals(DEFAULTS.thresholdChoice())
                ? Optional.empty()
                : Optional.of(threshold.stated() + (threshold.ofSpearman() ? OF_SPEARMAN : ""));
    }
}
