package org.disentangle.ui.common.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of columns that were moved, by their ids, where at times only some of them are shown and others are new. */
final class GridMoves {
    private GridMoves() {}

    /**
     * The columns in the order that they were moved to; one that was not there then stands behind its usual neighbour.
     *
     * @param usual the ids of the columns in their usual order
     * @param moved ids in the order that columns were moved to; of columns that are not shown too
     */
    static List<String> arranged(List<String> usual, List<String> moved) {
        Set<String> there = new HashSet<>(usual);
        List<String> known = moved.stream().filter(there::contains).distinct().toList();
        return known.isEmpty() ? usual : merged(known, usual);
    }

    /**
     * What is to be remembered of columns that were moved; nothing where all stand as usual.
     *
     * @param usual the ids of the columns in their usual order
     * @param now the same as they stand now
     * @param before what was remembered before, of columns that are not shown too
     */
    static List<String> kept(List<String> usual, List<String> now, List<String> before) {
        boolean others = !new HashSet<>(now).containsAll(before);
        return now.equals(usual) && !others ? List.of() : merged(now, before);
    }

    /** The first order; what only the second has stands behind the one that it follows there. */
    private static List<String> merged(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        Set<String> there = new HashSet<>(first);
        int behind = 0;
        for (String id : second) {
            if (there.add(id)) {
                all.add(behind, id);
                behind++;
            } else {
                behind = all.indexOf(id) + 1;
            }
        }
        return all;
    }
}
