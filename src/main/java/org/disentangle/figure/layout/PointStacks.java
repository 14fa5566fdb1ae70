package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds marks that coincide. Two marks coincide if their centres are no farther apart than a quarter of the smaller
 * one's diameter: what remains visible of the lower one then looks like an edge. Every mark belongs to one stack.
 * Starting with the topmost mark, a stack takes the marks that coincide with it and are in no stack yet, so a row of
 * touching marks does not become one stack. In plots with very many points, a stack is whatever coincides with the mark
 * asked about.
 */
public final class PointStacks {
    /** With more points than this, coinciding ones are neither counted nor named. */
    public static final int MOST_COUNTED = 1000;

    private static final double NEAR = 0.25;
    private final PointLayer points;
    private final PointGrid grid;
    /** For each point the topmost of its stack; empty if stacks are not counted. */
    private final int[] tops;

    public PointStacks(PointLayer points, PointGrid grid) {
        this.points = points;
        this.grid = grid;
        this.tops = points.count() > PointStacks.MOST_COUNTED ? new int[0] : tops();
    }

    private int[] tops() {
        int[] found = new int[points.count()];
        java.util.Arrays.fill(found, -1);
        for (int top = points.count() - 1; top >= 0; top--) {
            if (found[top] < 0) {
                for (int member : near(top)) {
                    found[member] = found[member] < 0 ? top : found[member];
                }
            }
        }
        return found;
    }

    /** The points that coincide with one, itself included, topmost first. */
    private List<Integer> near(int point) {
        List<Integer> found = new ArrayList<>(1);
        grid.visit(
                Box.around(
                        points.x(point),
                        points.y(point),
                        NEAR * points.style(point).size()),
                other -> {
                    if (coincide(points, point, other)) {
                        found.add(other);
                    }
                    return true;
                });
        found.sort(Comparator.reverseOrder());
        return found;
    }

    /** Whether two marks coincide. */
    public static boolean coincide(PointLayer points, int a, int b) {
        double reach = NEAR * Math.min(points.style(a).size(), points.style(b).size());
        return Math.hypot(points.x(a) - points.x(b), points.y(a) - points.y(b)) <= reach;
    }

    /** The stack of a point, itself included, topmost first. */
    public List<Integer> of(int point) {
        if (tops.length == 0) {
            return near(point);
        }
        return near(tops[point]).stream()
                .filter(other -> tops[other] == tops[point])
                .toList();
    }

    /** The stacks of more than one point, largest first; empty if stacks are not counted. */
    public List<List<Integer>> several() {
        List<List<Integer>> several = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            if (tops[i] == i) {
                List<Integer> stack = of(i);
                if (stack.size() > 1) {
                    several.add(stack);
                }
            }
        }
        several.sort(Comparator.comparing((List<Integer> stack) -> -stack.size())
                .thenComparing(stack -> points.row(stack.get(0))));
        return several;
    }
}
