package org.disentangle.table;

/**
 * Two models to compare: one before and one after a change.
 *
 * @param before the model as it was (a base model), by its name in the table
 * @param after what became of it (its tuned version, or the same with a safety technique)
 * @param technique what was done; empty when it is not said
 */
public record ModelPair(String before, String after, String technique) {}
