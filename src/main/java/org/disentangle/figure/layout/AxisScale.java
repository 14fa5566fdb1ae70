package org.disentangle.figure.layout;

/** How numbers map to positions on an axis. */
public enum AxisScale {
    LINEAR,
    /** For quantities that span powers of ten. */
    LOGARITHMIC
}
