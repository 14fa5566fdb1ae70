package org.disentangle.importing.joining;

/**
 * Two values for one cell.
 *
 * @param model the model, as the base table writes it
 * @param column the benchmark
 * @param baseScore what the base table says
 * @param addedScore what the added table says
 */
public record Conflict(String model, String column, double baseScore, double addedScore) {}
