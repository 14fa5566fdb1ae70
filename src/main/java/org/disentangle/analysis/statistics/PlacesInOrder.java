package org.disentangle.analysis.statistics;

import java.util.Arrays;

/** The position of each of m rows in the order of a {@link SortedColumn}. */
final class PlacesInOrder {
    /** The position of a row that is not in the order. */
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

    /** The position of a row, from 0; {@link #MISSING} if it has no number. */
    int position(int place) {
        return position[place];
    }

    /** The start of its tie group, which is the number of smaller numbers. */
    int start(int place) {
        return start[place];
    }

    /** The end of its tie group. */
    int end(int place) {
        return end[place];
    }
}
