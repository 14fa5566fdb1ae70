package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The points of a scatter plot, in drawing order; stored as columns, because there may be a million. */
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
     * @param names describes a point in words; called only if a file can hold that
     */
    public PointLayer(
            float[] xs, float[] ys, int[] rows, short[] looks, List<MarkStyle> styles, IntFunction<String> names) {
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

    /** Combines the points of several plots, those of the first drawn first. */
    public static PointLayer of(List<PointLayer> layers) {
        if (layers.size() < 2) {
            return layers.isEmpty() ? EMPTY : layers.get(0);
        }
        int count = layers.stream().mapToInt(PointLayer::count).sum();
        float[] xs = new float[count];
        float[] ys = new float[count];
        int[] rows = new int[count];
        short[] looks = new short[count];
        List<MarkStyle> styles = new ArrayList<>();
        TreeMap<Integer, PointLayer> begins = new TreeMap<>();
        int at = 0;
        for (PointLayer layer : layers) {
            begins.put(at, layer);
            for (int i = 0; i < layer.count(); i++, at++) {
                xs[at] = layer.xs[i];
                ys[at] = layer.ys[i];
                rows[at] = layer.rows[i];
                looks[at] = (short) (layer.looks[i] + styles.size());
            }
            styles.addAll(layer.styles);
        }
        return new PointLayer(xs, ys, rows, looks, styles, point -> {
            Map.Entry<Integer, PointLayer> from = begins.floorEntry(point);
            return from.getValue().name(point - from.getKey());
        });
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

    /** The index of a point's style in {@link #styles}. */
    public int look(int point) {
        return looks[point];
    }

    public MarkStyle style(int point) {
        return styles.get(looks[point]);
    }

    /** The description of a point in words. */
    public String name(int point) {
        return names.apply(point);
    }

    /** The distinct styles. */
    public List<MarkStyle> styles() {
        return styles;
    }
}
