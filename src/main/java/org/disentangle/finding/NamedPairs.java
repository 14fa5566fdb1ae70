package org.disentangle.finding;

import java.util.List;
import org.disentangle.table.ModelPair;

/**
 * Pairs of models, before and after a change.
 *
 * @param file the path of the file they were read from
 * @param all the pairs, in the order of the file
 */
public record NamedPairs(String file, List<ModelPair> all) {
    public NamedPairs {
        all = List.copyOf(all);
    }
}
