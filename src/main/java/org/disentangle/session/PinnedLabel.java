package org.disentangle.session;

/**
 * A model's label that was put somewhere by hand in the figure of a benchmark.
 *
 * @param benchmark the benchmark, by column
 * @param model the model
 * @param occurrence which of the rows of that name, from 1
 * @param x how far right of the model's point the label begins, in points
 * @param y how far above the model's point its middle is, in points
 */
public record PinnedLabel(String benchmark, String model, int occurrence, double x, double y) {}
