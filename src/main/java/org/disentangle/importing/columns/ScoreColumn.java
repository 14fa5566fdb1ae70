package org.disentangle.importing.columns;

import java.util.Optional;
import org.disentangle.table.Values;

/**
 * A column of scores whose benchmark is not yet known.
 *
 * @param name the column's name
 * @param source the first file that has it, for notes
 * @param values one number per model
 * @param errors one standard error per model, if the file gives them
 */
public record ScoreColumn(String name, String source, Values values, Optional<Values> errors) {
    ScoreColumn withErrors(Values newErrors) {
        return new ScoreColumn(name, source, values, Optional.of(newErrors));
    }
}
