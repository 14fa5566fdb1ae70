package org.disentangle.table;

/**
 * Two models that are compared: one before and one after something was done to it.
 *
 * @param before the model as it was (a base model), by its name in the table
 * @param after what became of it (its tuned version, or the same with a safety technique)
 * @param technique what was done; empty when it is not said
 */
public record ModelPair(String before, String after, String technique) {}
