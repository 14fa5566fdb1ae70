package org.disentangle.ui.app;

/** The views in the middle, in the order of their keys. */
enum Views {
    SCATTER,
    RANKING,
    CAPABILITIES,
    DATA
}
