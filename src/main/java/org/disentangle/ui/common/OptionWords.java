package org.disentangle.ui.common;

import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;

/** The choices of an analysis, as menus and forms name them. */
public final class OptionWords {
    private OptionWords() {}

    public static String name(Coefficient coefficient) {
        return coefficient.measure().name();
    }

    public static String name(Resampling resampling) {
        return switch (resampling) {
            case NONE -> "Immediate (Fisher z)";
            case MODELS -> "Bootstrap over models";
            case FAMILIES -> "Bootstrap over families";
        };
    }

    public static String name(MissingPolicy missing) {
        return switch (missing) {
            case COMPLETE -> "Complete models only";
            case WITHOUT_COSTLIEST -> "Without the costliest benchmark";
            case IMPUTE -> "Fill in, and mark the models";
        };
    }
}
