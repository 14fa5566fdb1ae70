package org.disentangle.analysis.coefficient;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A measure of association that can be chosen. */
public enum Coefficient {
    SPEARMAN(new SpearmanMeasure()),
    PEARSON(new PearsonMeasure()),
    KENDALL(new KendallMeasure());

    private final Measure measure;

    Coefficient(Measure measure) {
        this.measure = measure;
    }

    /** What the coefficient is computed, tested and bounded by. */
    public Measure measure() {
        return measure;
    }

    /** The letter it is written with: ρ, r, τ. */
    public String symbol() {
        return measure.symbol();
    }

    /** "Spearman's ρ", "Pearson's r", "Kendall's τ". */
    public String title() {
        return measure.title();
    }

    /** The word used in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those whose matrix of correlations can make the capabilities score. */
    public static List<Coefficient> ofMatrices() {
        return Stream.of(values())
                .filter(coefficient -> coefficient.measure.makesMatrix())
                .toList();
    }
}
