package org.disentangle.figure.layout;

/** A place on a page, in points. */
public record Vertex(double x, double y) {}
