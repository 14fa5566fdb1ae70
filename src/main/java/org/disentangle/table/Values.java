package org.disentangle.table;

import java.util.Arrays;

/** An immutable column of numbers, one per model; a number may be missing. */
public final class Values {
    private final double[] numbers;

    private Values(double[] numbers) {
        this.numbers = numbers;
    }

    /** Copies the numbers; NaN means missing. */
    public static Values of(double... numbers) {
        return new Values(numbers.clone());
    }

    /** Takes the array without copying; the caller must not keep it. NaN means missing. */
    public static Values adopt(double[] numbers) {
        return new Values(numbers);
    }

    public int size() {
        return numbers.length;
    }

    /** The number of a row, or NaN if it is missing. */
    public double get(int row) {
        return numbers[row];
    }

    public boolean isMissing(int row) {
        return Double.isNaN(numbers[row]);
    }

    /** The number of values that are not missing. */
    public int presentCount() {
        int count = 0;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                count++;
            }
        }
        return count;
    }

    /** The numbers of some rows, in order, as a new array. */
    public double[] of(Subset rows) {
        double[] gathered = new double[rows.size()];
        for (int i = 0; i < gathered.length; i++) {
            gathered[i] = numbers[rows.row(i)];
        }
        return gathered;
    }

    /** All numbers, as a new array. */
    public double[] toArray() {
        return numbers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && Arrays.equals(numbers, values.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return size() + " numbers, " + presentCount() + " present";
    }
}
