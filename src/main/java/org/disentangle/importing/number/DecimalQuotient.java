package org.disentangle.importing.number;

/** Computes the double nearest to an integer divided by a power of ten, for scores written with many digits. */
final class DecimalQuotient {
    /** The exponent of the largest power of five that is a positive long. */
    static final int GREATEST_POWER = 27;

    private static final long LOW = 0xFFFF_FFFFL;
    private static final long[] POWERS_OF_FIVE = new long[GREATEST_POWER + 1];

    static {
        POWERS_OF_FIVE[0] = 1;
        for (int i = 1; i <= GREATEST_POWER; i++) {
            POWERS_OF_FIVE[i] = 5 * POWERS_OF_FIVE[i - 1];
        }
    }

    private DecimalQuotient() {}

    /**
     * m / 10ᵏ, rounded once, to even: m / 5ᵏ by long division in base 2³² (D. E. Knuth, The Art of Computer
     * Programming, volume 2, 4.3.1, algorithm D) to at least 63 bits, with a last bit that says whether a remainder is
     * left; the powers of two are exact.
     *
     * @param m a positive integer
     * @param k the power of ten, from 0 to {@link #GREATEST_POWER}
     */
    static double nearest(long m, int k) {
        long divisor = POWERS_OF_FIVE[k];
        int shiftOfM = Long.numberOfLeadingZeros(m);
        int shiftOfDivisor = Long.numberOfLeadingZeros(divisor);
        long dividend = m << shiftOfM;
        divisor <<= shiftOfDivisor;
        // the upper and the lower half of dividend · 2⁶³
        long upper = dividend >>> 1;
        long lower = dividend << 63;
        long high = digit(upper, lower >>> 32, divisor);
        long middle = (upper << 32 | lower >>> 32) - high * divisor;
        long low = digit(middle, lower & LOW, divisor);
        long rest = (middle << 32 | lower & LOW) - low * divisor;
        long quotient = high << 32 | low;
        long half = quotient >>> 1 | quotient & 1 | (rest == 0 ? 0 : 1);
        return Math.scalb((double) half, shiftOfDivisor - shiftOfM - 62 - k);
    }

    /**
     * One digit of a quotient.
     *
     * @param upper the remainder so far, less than the divisor (both unsigned)
     * @param next the next digit of the dividend
     * @param divisor the divisor, with its upper bit set
     */
    private static long digit(long upper, long next, long divisor) {
        long head = divisor >>> 32;
        long tail = divisor & LOW;
        long digit = Long.divideUnsigned(upper, head);
        long rest = upper - digit * head;
        while (rest <= LOW && (digit > LOW || Long.compareUnsigned(digit * tail, rest << 32 | next) > 0)) {
            digit--;
            rest += head;
        }
        return digit;
    }
}
