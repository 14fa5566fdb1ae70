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

    /** The computation, test and interval of the coefficient. */
    public Measure measure() {
        return measure;
    }

    /** Its symbol: ρ, r, τ. */
    public String symbol() {
        return measure.symbol();
    }

    /** Its full name: "Spearman's ρ", "Pearson's r", "Kendall's τ". */
    public String title() {
        return measure.title();
    }

    /** Its name in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The coefficients whose correlation matrix can make the capabilities score. */
    public static List<Coefficient> ofMatrices() {
        return Stream.of(values())
                .filter(coefficient -> coefficient.measure.makesMatrix())
                .toList();
    }
}
