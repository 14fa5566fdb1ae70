package org.disentangle.figure.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses the tick marks of an axis: as many as fit and can be read at a glance; labels never touch. */
public final class Ticks {
    private static final double[] MANTISSAS = {1, 2, 5};
    /** Numbers at or above this, or below its inverse, are written with a power of ten. */
    private static final double LARGE = 1e6;
    /** The most parts into which a linear axis is divided. */
    private static final int MOST_PARTS = 9;
    /** Below this ratio of a logarithmic axis's ends, powers of ten alone are too few. */
    private static final double FEW_DECADES = 100;

    /** The mantissas within a decade, about evenly spaced; the last sets are for wide labels. */
    private static final int[][] MANTISSA_SETS = {{1, 2, 5}, {1, 3}, {1}, {1, 5}, {1, 6}};

    private Ticks() {}

    /**
     * A tick.
     *
     * @param place its position along the axis
     * @param label its label; empty for a tick without one
     */
    public record Tick(double place, String label) {}

    /**
     * The densest ticks whose labels keep their distance.
     *
     * @param extent the length of the axis that a label takes
     * @param gap the minimum distance between two labels
     * @param spacing the minimum distance between two ticks
     */
    public static List<Tick> along(Axis axis, ToDoubleFunction<String> extent, double gap, double spacing) {
        return axis.scale() == AxisScale.LOGARITHMIC
                ? logarithmic(axis, extent, gap, spacing)
                : linear(axis, extent, gap, spacing);
    }

    private static List<Tick> linear(Axis axis, ToDoubleFunction<String> extent, double gap, double spacing) {
        double span = axis.high() - axis.low();
        int exponent = (int) Math.floor(Math.log10(span)) - 2;
        for (int e = exponent; e <= exponent + 4; e++) {
            for (double mantissa : MANTISSAS) {
                double step = mantissa * Math.pow(10, e);
                if (step * MOST_PARTS >= span && step / span * axis.length() >= spacing) {
                    List<Tick> ticks = multiples(axis, mantissa, e);
                    if (apart(ticks, extent, gap)) {
                        return ticks;
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Tick> multiples(Axis axis, double mantissa, int exponent) {
        BigDecimal step = BigDecimal.valueOf((long) mantissa).scaleByPowerOfTen(exponent);
        BigDecimal value =
                new BigDecimal(axis.low()).divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal last = new BigDecimal(axis.high());
        double size = Math.max(Math.abs(axis.low()), Math.abs(axis.high()));
        boolean powers = size >= LARGE || size < 1 / LARGE * 100;
        List<Tick> ticks = new ArrayList<>();
        while (value.compareTo(last) <= 0) {
            ticks.add(new Tick(
                    axis.place(value.doubleValue()), powers ? power(value, exponent) : plain(value, exponent)));
            value = value.add(step);
        }
        return ticks;
    }

    private static String plain(BigDecimal value, int exponent) {
        String text = value.abs()
                .setScale(Math.max(0, -exponent), RoundingMode.HALF_EVEN)
                .toPlainString();
        return value.signum() < 0 ? "−" + text : text;
    }

    /** A number such as "2.5×10⁹", with as many digits as the step needs. */
    private static String power(BigDecimal value, int stepExponent) {
        if (value.signum() == 0) {
            return "0";
        }
        int exponent = value.precision() - value.scale() - 1;
        String mantissa = value.abs()
                .scaleByPowerOfTen(-exponent)
                .setScale(Math.max(0, exponent - stepExponent), RoundingMode.HALF_EVEN)
                .toPlainString();
        String times = mantissa.equals("1") ? "" : mantissa + "×";
        return (value.signum() < 0 ? "−" : "") + times + "10" + TickLabel.raised(exponent);
    }

    /**
     * As many powers of ten as fit; if less than two decades are in view, also 2 and 5 times them (or 3, 5 or 6); if
     * even those give fewer than two ticks, evenly spaced numbers.
     */
    private static List<Tick> logarithmic(Axis axis, ToDoubleFunction<String> extent, double gap, double spacing) {
        int first = (int) Math.ceil(Math.log10(axis.low()) - 1e-9);
        int last = (int) Math.floor(Math.log10(axis.high()) + 1e-9);
        if (axis.high() < axis.low() * FEW_DECADES) {
            for (int[] mantissas : MANTISSA_SETS) {
                List<Tick> ticks = timesPowers(axis, first - 1, last, mantissas);
                if (ticks.size() > 1 && fits(ticks, extent, gap, spacing)) {
                    return ticks;
                }
            }
            return linear(axis, extent, gap, spacing);
        }
        for (int every = 1; every <= Math.max(1, last - first); every++) {
            List<Tick> ticks = new ArrayList<>();
            for (int e = -Math.floorDiv(-first, every) * every; e <= last; e += every) {
                ticks.add(new Tick(axis.place(Math.pow(10, e)), "10" + TickLabel.raised(e)));
            }
            if (fits(ticks, extent, gap, spacing)) {
                return ticks;
            }
        }
        return List.of();
    }

    /** These multiples of powers of ten, with labels if the numbers are neither very small nor very large. */
    private static List<Tick> timesPowers(Axis axis, int first, int last, int... mantissas) {
        boolean plain = axis.low() >= 1e-3 && axis.high() < 1e5;
        List<Tick> ticks = new ArrayList<>();
        for (int e = first; e <= last; e++) {
            for (int mantissa : mantissas) {
                BigDecimal value = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(e);
                double number = value.doubleValue();
                if (number >= axis.low() && number <= axis.high()) {
                    String times = (mantissa == 1 ? "" : mantissa + "×") + "10" + TickLabel.raised(e);
                    ticks.add(new Tick(axis.place(number), plain ? value.toPlainString() : times));
                }
            }
        }
        return ticks;
    }

    private static boolean fits(List<Tick> ticks, ToDoubleFunction<String> extent, double gap, double spacing) {
        return apart(ticks, extent, gap) && apart(ticks, label -> 0, spacing);
    }

    private static boolean apart(List<Tick> ticks, ToDoubleFunction<String> extent, double gap) {
        for (int i = 1; i < ticks.size(); i++) {
            double distance = Math.abs(ticks.get(i).place() - ticks.get(i - 1).place());
            double taken = extent.applyAsDouble(ticks.get(i).label()) / 2
                    + extent.applyAsDouble(ticks.get(i - 1).label()) / 2;
            if (distance < taken + gap) {
                return false;
            }
        }
        return true;
    }
}
