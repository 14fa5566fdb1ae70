package org.disentangle.table;

/**
 * Two models to compare: one before and one after a change.
 *
 * @param before the name of the model before the change (a base model)
 * @param after the name of the model after it (its tuned version, or the same with a safety technique)
 * @param technique the technique applied; empty if not given
 */
public record ModelPair(String before, String after, String technique) {}
