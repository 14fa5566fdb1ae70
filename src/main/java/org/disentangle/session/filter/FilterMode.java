package org.disentangle.session.filter;

import java.util.Locale;

/** What filtering means for the analysis. */
public enum FilterMode {
    /** The points go, the analysis stays that of all models. */
    HIDE,
    /** The score and every correlation are computed from the visible models alone. */
    REFIT;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
