package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SignTestTest {
    /** By counting: of the 2ⁿ ways to give n signs, those at least as uneven. */
    @Test
    void countsTheWaysThatAreAsUneven() {
        for (int n = 1; n <= 12; n++) {
            for (int above = 0; above <= n; above++) {
                int uneven = 0;
                for (int signs = 0; signs < 1 << n; signs++) {
                    int other = Integer.bitCount(signs);
                    uneven += Math.abs(2 * other - n) >= Math.abs(2 * above - n) ? 1 : 0;
                }
                assertThat(SignTest.twoSided(above, n - above))
                        .as("%d of %d", above, n)
                        .isCloseTo(uneven / (double) (1 << n), within(1e-13));
            }
        }
        assertThat(SignTest.twoSided(0, 0)).isEqualTo(1);
        assertThat(SignTest.twoSided(0, 60)).isCloseTo(Math.scalb(1, -59), within(1e-30));
    }
}
