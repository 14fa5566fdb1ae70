package org.disentangle.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the keywords of several lists in models' names, all at once: the keywords form a trie, through which a name is
 * walked from each of its characters. A keyword may be part of a longer word; a "=" before or after it stands for a
 * word boundary.
 */
final class KeywordTrie {
    /** The index that stands for no keyword. */
    static final int NONE = -1;

    private static final int CHARACTERS = 128;
    private static final int ROOT = 0;
    private static final int[] NOTHING = {};

    /** The trie of all lists of keywords, by ordinal. */
    static final KeywordTrie ALL = new KeywordTrie(
            Stream.of(NameKeywords.values()).map(NameKeywords::keywords).toList());

    /** By node and character: the node of the longer prefix, or the root if no keyword has it. */
    private final char[] next;
    /** By node: the keywords that end here, as list, index, list, index. */
    private final int[][] ends;

    private final int lists;

    /**
     * Makes the trie.
     *
     * @throws IllegalArgumentException if a keyword is empty or not ASCII
     */
    KeywordTrie(List<List<String>> lists) {
        this.lists = lists.size();
        int most = 1
                + lists.stream().flatMap(List::stream).mapToInt(String::length).sum();
        next = new char[most * CHARACTERS];
        ends = new int[most][];
        Arrays.fill(ends, NOTHING);
        int nodes = 1;
        for (int list = 0; list < lists.size(); list++) {
            for (int place = 0; place < lists.get(list).size(); place++) {
                nodes = add(lists.get(list).get(place), list, place, nodes);
            }
        }
    }

    /** Adds a keyword to a trie with a number of nodes; returns the new number. */
    private int add(String keyword, int list, int place, int nodes) {
        if (keyword.isEmpty() || keyword.chars().anyMatch(c -> c >= CHARACTERS)) {
            throw new IllegalArgumentException("\"" + keyword + "\" cannot be a keyword in names");
        }
        String text = keyword.replace('=', ' ');
        int count = nodes;
        int node = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int edge = node * CHARACTERS + text.charAt(i);
            if (next[edge] == ROOT) {
                next[edge] = (char) count++;
            }
            node = next[edge];
        }
        int length = ends[node].length;
        ends[node] = Arrays.copyOf(ends[node], length + 2);
        ends[node][length] = list;
        ends[node][length + 1] = place;
        return count;
    }

    /**
     * By list: the index of the first of its keywords found in a text; {@value #NONE} if there is none.
     *
     * @param words words in lower case, each with a space before and after it
     * @param length the length of the text
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

    private static void take(int[] found, int[] firsts) {
        for (int i = 0; i < found.length; i += 2) {
            int before = firsts[found[i]];
            firsts[found[i]] = before == NONE ? found[i + 1] : Math.min(before, found[i + 1]);
        }
    }
}
