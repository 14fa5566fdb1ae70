package org.disentangle.figure.layout;

import java.util.Optional;

/**
 * A family in the legend.
 *
 * @param name its name
 * @param style its index in the fixed order of colours and shapes; empty for "other"
 * @param count how many of its points are shown
 */
public record FamilyEntry(String name, Optional<Integer> style, int count) {}
