package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, there is a table or a sentence. */
class MutationTest {
    private static final byte[] GOOD = ("model,family,parameters,release,x1,\"x 2\",x1\n"
                    + "Llama-2-7b-hf,Llama,7B,2023-07,0.3785,60.82,\n"
                    + "\"Qwen, 0.5B\",Qwen,0.5B,2024-02,0.2491,-,NA\r\n"
                    + "Modèle \"\"6B\"\",Yi,6 B,2023-11,1e-3,55.27,?\n"
                    + "falcon-40b,Falcon,40e9,,0.3130,inf,2\n")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] SIGNS = "\",;\t\n\r\0 -.e%x09é\uFEFF".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104})
    void givesATableOrASentence(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            byte[] mutated = mutate(random);
            try {
                ScoreTable table = Imports.read(new TextSource("mutated.csv", mutated));
                assertThat(table.benchmarks()).isNotEmpty();
                assertThat(table.modelCount()).isPositive();
            } catch (ImportException refused) {
                assertThat(refused.getMessage()).startsWith("mutated.csv: ").doesNotContain("Exception", "\n");
            } catch (RuntimeException fault) {
                fail("seed " + seed + ", mutation " + i + ": " + new String(mutated, StandardCharsets.UTF_8), fault);
            }
        }
    }

    private static byte[] mutate(SplittableRandom random) {
        byte[] bytes = GOOD.clone();
        for (int change = random.nextInt(1, 8); change > 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(1, 30), bytes.length - at);
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }
}
