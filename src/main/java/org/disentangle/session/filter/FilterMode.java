package org.disentangle.session.filter;

import java.util.Locale;

/** What filtering does to the analysis. */
public enum FilterMode {
    /** Hide the points; the analysis remains that of all models. */
    HIDE,
    /** Compute the score and every correlation from the visible models alone. */
    REFIT;

    /** Its name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
