package org.disentangle.importing;

import org.disentangle.table.Values;

/**
 * A column of scores before it is known what the benchmark is.
 *
 * @param name the column's name
 * @param source the first file that has it, for notes
 * @param values one number a model
 */
record ScoreColumn(String name, String source, Values values) {}
