package org.disentangle.session;

/** What filtering models means. */
public enum FilterMode {
    /** The points go, the analysis stays that of all models. */
    HIDE,
    /** The score and every correlation are computed from the visible models alone. */
    REFIT
}
