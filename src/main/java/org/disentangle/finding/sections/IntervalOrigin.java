package org.disentangle.finding.sections;

import java.util.HashSet;
import java.util.Set;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.IntervalState;
import org.disentangle.finding.Subject;
import org.disentangle.table.AttributeKind;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;

/** Describes how the interval of a correlation was computed. */
final class IntervalOrigin {
    private IntervalOrigin() {}

    static String of(Subject subject) {
        IntervalOptions options = subject.options().interval();
        String score = options.fixedScore()
                        || subject.group().score().isEmpty()
                        || !subject.group().x().isCapabilitiesScore()
                ? "; the score is held"
                : "; everything is refitted each time";
        String resamples = resamples(
                subject.numbers().shownIntervals(),
                subject.correlation().interval().basis().resamples());
        String instead = subject.correlation().interval().basis().instead();
        return switch (subject.correlation().interval().method()) {
            case "fisher_z" ->
                (instead.isEmpty() ? "a formula, at once (Fisher z)" : "a formula (Fisher z), because " + instead)
                        + ". It assumes independent models; where models of a family resemble each other it "
                        + "covers less than its level";
            case "bootstrap_bca" -> "a bootstrap over models (BCa, " + resamples + ")" + score;
            case "bootstrap_percentile" -> "a bootstrap over models (percentiles, " + resamples + ")" + score;
            case "family_bootstrap" ->
                "a bootstrap over " + families(subject) + " families (percentiles, " + resamples + ")" + score;
            case "family_jackknife" ->
                "leaving out each of " + families(subject) + " families in turn (jackknife)" + score;
            default -> IntervalMethods.name(subject.correlation().interval().method());
        };
    }

    private static String resamples(IntervalState state, int drawn) {
        return state.isDrawn()
                ? Counts.of(drawn, "resample", "resamples")
                : Numbers.count(drawn) + " of " + Counts.of(state.wanted(), "resample", "resamples");
    }

    /** The number of families among the models that have an x; a model without a family counts as its own. */
    private static int families(Subject subject) {
        Set<String> names = new HashSet<>();
        subject.group()
                .models()
                .rows()
                .filter(row -> !subject.group().x().values().isMissing(row))
                .forEach(row -> names.add(subject.table()
                        .attribute(AttributeKind.FAMILY)
                        .flatMap(family -> family.text(row))
                        .orElse("\0" + row)));
        return names.size();
    }
}
