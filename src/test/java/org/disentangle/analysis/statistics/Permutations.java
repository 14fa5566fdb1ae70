package org.disentangle.analysis.statistics;

import java.util.function.Consumer;

/** Every order of n places, one after the other. */
final class Permutations {
    private Permutations() {}

    static void forEach(int n, Consumer<int[]> user) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        forEach(order, 0, user);
    }

    private static void forEach(int[] order, int from, Consumer<int[]> user) {
        if (from == order.length) {
            user.accept(order);
            return;
        }
        for (int i = from; i < order.length; i++) {
            swap(order, from, i);
            forEach(order, from + 1, user);
            swap(order, from, i);
        }
    }

    private static void swap(int[] order, int i, int j) {
        int place = order[i];
        order[i] = order[j];
        order[j] = place;
    }
}
