package org.disentangle.figure.layout;

/** How numbers become places on an axis. */
public enum AxisScale {
    LINEAR,
    /** For quantities that span powers of ten. */
    LOGARITHMIC
}
