package org.disentangle.finding;

import java.util.List;
import org.disentangle.table.ModelPair;

/**
 * Pairs of models, before and after a change.
 *
 * @param file where they were read from, by path
 * @param all in the order of the file
 */
public record NamedPairs(String file, List<ModelPair> all) {
    public NamedPairs {
        all = List.copyOf(all);
    }
}
