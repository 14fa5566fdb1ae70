package org.disentangle.importing.columns;

import java.util.Optional;
import org.disentangle.table.Values;

/**
 * A column of scores before it is known what the benchmark is.
 *
 * @param name the column's name
 * @param source the first file that has it, for notes
 * @param values one number a model
 * @param errors one standard error a model, where the file gives them
 */
public record ScoreColumn(String name, String source, Values values, Optional<Values> errors) {
    ScoreColumn withErrors(Values newErrors) {
        return new ScoreColumn(name, source, values, Optional.of(newErrors));
    }
}
