package org.disentangle.table;

/**
 * Which way a benchmark's numbers get better (safer). Orienting makes higher better for every benchmark.
 */
public sealed interface Direction {
    /** Higher numbers are better. */
    enum Higher implements Direction {
        ALWAYS;

        @Override
        public double orient(double score) {
            return score;
        }

        @Override
        public String word() {
            return "higher";
        }
    }

    /** Lower numbers are better. */
    enum Lower implements Direction {
        ALWAYS;

        @Override
        public double orient(double score) {
            return -score;
        }

        @Override
        public String word() {
            return "lower";
        }
    }

    /**
     * Numbers near a target are better (such as a signed difference whose ideal is 0).
     *
     * @param value the ideal, in the benchmark's unit; finite
     */
    record Target(double value) implements Direction {
        public Target {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the target of a direction must be finite, not " + value);
            }
        }

        @Override
        public double orient(double score) {
            return -Math.abs(score - value);
        }

        @Override
        public String word() {
            return "target "
                    + (value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : value);
        }
    }

    Direction HIGHER = Higher.ALWAYS;
    Direction LOWER = Lower.ALWAYS;

    /** The score oriented so that higher is better: s, −s, or −|s − target|; NaN stays NaN. */
    double orient(double score);

    /** Its name in files: {@code higher}, {@code lower}, {@code target v}. */
    String word();
}
