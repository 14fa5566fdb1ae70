package org.disentangle.analysis.statistics;

import java.util.Arrays;

/** Where each of m places stands in the order of a {@link SortedColumn}. */
final class PlacesInOrder {
    /** Not in the order. */
    static final int MISSING = -1;

    private final int[] position;
    private final int[] start;
    private final int[] end;

    PlacesInOrder(SortedColumn column) {
        int m = column.numbers().length;
        position = new int[m];
        start = new int[m];
        end = new int[m];
        Arrays.fill(position, MISSING);
        int next = 0;
        for (int group = 0; group < column.groups(); group++) {
            int first = next;
            for (; next < column.end(group); next++) {
                int place = column.order()[next];
                position[place] = next;
                start[place] = first;
                end[place] = column.end(group);
            }
        }
    }

    /** Of a place, from 0; {@link #MISSING} where it has no number. */
    int position(int place) {
        return position[place];
    }

    /** Where the group of its equals begins: so many numbers are smaller. */
    int start(int place) {
        return start[place];
    }

    /** Where the group of its equals ends. */
    int end(int place) {
        return end[place];
    }
}
