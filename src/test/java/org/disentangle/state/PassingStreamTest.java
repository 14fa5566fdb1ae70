package org.disentangle.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingStreamTest {
    /** Sums what passes. */
    private static final class Summed extends PassingStream {
        private long sum;

        Summed(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            for (int i = 0; i < read; i++) {
                sum += buffer[offset + i] & 0xFF;
            }
            return read;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noByteIsReadSkippedOrRepeatedUnseen(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = new byte[50_000];
        random.nextBytes(bytes);
        long expected = 0;
        for (byte each : bytes) {
            expected += each & 0xFF;
        }
        Summed stream = new Summed(new ByteArrayInputStream(bytes));
        assertThat(stream.markSupported()).isFalse();
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(3)) {
                case 0 -> assertThat(stream.read()).isBetween(0, 255);
                case 1 -> assertThat(stream.skip(random.nextInt(500))).isNotNegative();
                default -> stream.readNBytes(random.nextInt(500));
            }
        }
        while (stream.skip(Long.MAX_VALUE) > 0) {
            assertThat(stream.sum).isLessThanOrEqualTo(expected);
        }
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.sum).as("seed %d", seed).isEqualTo(expected);
    }
}
