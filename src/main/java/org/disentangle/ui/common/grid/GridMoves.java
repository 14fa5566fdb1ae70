package org.disentangle.ui.common.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the order of moved columns, by id, although columns may be hidden at times or new. */
final class GridMoves {
    private GridMoves() {}

    /**
     * The columns in the order the user moved them to; a column that did not exist then follows its usual neighbour.
     *
     * @param usual the ids of the columns in their usual order
     * @param moved the ids in the order the user moved them to, hidden columns included
     */
    static List<String> arranged(List<String> usual, List<String> moved) {
        Set<String> there = new HashSet<>(usual);
        List<String> known = moved.stream().filter(there::contains).distinct().toList();
        return known.isEmpty() ? usual : merged(known, usual);
    }

    /**
     * The order to remember; empty if all columns are in their usual order.
     *
     * @param usual the ids of the columns in their usual order
     * @param now the same ids in their current order
     * @param before the order remembered so far, hidden columns included
     */
    static List<String> kept(List<String> usual, List<String> now, List<String> before) {
        boolean others = !new HashSet<>(now).containsAll(before);
        return now.equals(usual) && !others ? List.of() : merged(now, before);
    }

    /** Merges two orders: the first one, with what only the second has placed after its predecessor there. */
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
