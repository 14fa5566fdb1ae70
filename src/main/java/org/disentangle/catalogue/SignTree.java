package org.disentangle.catalogue;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the signs of several lists in models' names, all of them at once: they stand in a tree by their characters, and a
 * name is walked through it from each of its characters on. A sign may be part of a longer word; a "=" in
 * front or at the end of it stands for the border of a word.
 */
final class SignTree {
    /** The place of no sign. */
    static final int NONE = -1;

    private static final int ROOT = 0;
    private static final int CHARACTERS = 128;
    private static final int[] NOTHING = {};

    /** All lists of signs. */
    static final SignTree ALL = new SignTree(SoughtSigns.values());

    /** By node and character: the node of the longer beginning, or the root where no sign begins so. */
    private char[] next = new char[CHARACTERS];
    /** By node: what ends here, as list, place, list, place. */
    private int[][] ends = {NOTHING};

    private int nodes = 1;
    private final int lists;

    SignTree(SoughtSigns... lists) {
        this.lists = lists.length;
        for (SoughtSigns list : lists) {
            List<String> signs = list.signs();
            for (int place = 0; place < signs.size(); place++) {
                add(signs.get(place), list.ordinal(), place);
            }
        }
    }

    private void add(String sign, int list, int place) {
        String sought = sign.replace('=', ' ');
        int node = ROOT;
        for (int i = 0; i < sought.length(); i++) {
            int edge = node * CHARACTERS + sought.charAt(i);
            if (next[edge] == ROOT) {
                int longer = newNode();
                next[edge] = (char) longer;
            }
            node = next[edge];
        }
        int length = ends[node].length;
        ends[node] = Arrays.copyOf(ends[node], length + 2);
        ends[node][length] = list;
        ends[node][length + 1] = place;
    }

    private int newNode() {
        if (nodes == ends.length) {
            next = Arrays.copyOf(next, 2 * next.length);
            ends = Arrays.copyOf(ends, 2 * nodes);
            Arrays.fill(ends, nodes, 2 * nodes, NOTHING);
        }
        return nodes++;
    }

    /**
     * By list: the place of the first of its signs that is in a text; {@value #NONE} where none is.
     *
     * @param words words in lower case, each with a space before and behind it
     * @param length how many of the characters are the text
     */
    int[] firsts(char[] words, int length) {
        int[] firsts = new int[lists];
        Arrays.fill(firsts, NONE);
        for (int start = 0; start < length; start++) {
            int node = ROOT;
            int at = start;
            do {
                char c = words[at++];
                node = c < CHARACTERS ? next[node * CHARACTERS + c] : ROOT;
                if (ends[node].length > 0) {
                    take(ends[node], firsts);
                }
            } while (node != ROOT && at < length);
        }
        return firsts;
    }

    private static void take(int[] found, int... firsts) {
        for (int i = 0; i < found.length; i += 2) {
            int before = firsts[found[i]];
            firsts[found[i]] = before == NONE ? found[i + 1] : Math.min(before, found[i + 1]);
        }
    }
}
