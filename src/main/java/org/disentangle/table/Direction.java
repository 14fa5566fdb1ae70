package org.disentangle.table;

/**
 * Which way a benchmark's numbers get better (safer). Orienting makes "higher is better" true of every benchmark.
 */
public sealed interface Direction {
    /** Greater numbers are better. */
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

    /** Smaller numbers are better. */
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
     * Numbers near a target are better (a signed difference whose ideal is 0, say).
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

    /** The score turned so that greater is better: s, −s, or −|s − target|; NaN stays NaN. */
    double orient(double score);

    /** The word used in files: {@code higher}, {@code lower}, {@code target v}. */
    String word();
}
