package org.disentangle.figure.layout;

import java.util.List;
import java.util.function.IntFunction;

/** The points of a scatter plot, in the order they are drawn. Columns, because there may be a million. */
public final class PointLayer {
    private static final PointLayer EMPTY =
            new PointLayer(new float[0], new float[0], new int[0], new short[0], List.of(), point -> "");

    private final float[] xs;
    private final float[] ys;
    private final int[] rows;
    private final short[] looks;
    private final List<MarkStyle> styles;
    private final IntFunction<String> names;

    /**
     * Takes the arrays without copying.
     *
     * @param names says in words what a point is; asked only where a file has a place for it
     */
    PointLayer(float[] xs, float[] ys, int[] rows, short[] looks, List<MarkStyle> styles, IntFunction<String> names) {
        this.xs = xs;
        this.ys = ys;
        this.rows = rows;
        this.looks = looks;
        this.styles = List.copyOf(styles);
        this.names = names;
    }

    /** No points. */
    public static PointLayer empty() {
        return EMPTY;
    }

    public int count() {
        return xs.length;
    }

    public double x(int point) {
        return xs[point];
    }

    public double y(int point) {
        return ys[point];
    }

    /** The table row of a point. */
    public int row(int point) {
        return rows[point];
    }

    /** The place of a point's look in {@link #styles}. */
    public int look(int point) {
        return looks[point];
    }

    public MarkStyle style(int point) {
        return styles.get(looks[point]);
    }

    /** What a point is, in words. */
    public String name(int point) {
        return names.apply(point);
    }

    /** The different looks. */
    public List<MarkStyle> styles() {
        return styles;
    }
}
