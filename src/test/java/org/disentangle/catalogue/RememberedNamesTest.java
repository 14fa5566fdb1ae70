package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedNamesTest {
    private final List<String> asked = new ArrayList<>();
    private final RememberedNames<Integer> lengths = new RememberedNames<>(name -> {
        asked.add(name);
        return name.length();
    });

    @Test
    void findsOutOnce() {
        assertThat(lengths.of("mmlu")).isEqualTo(4);
        assertThat(lengths.of("mmlu")).isEqualTo(4);
        assertThat(lengths.of("piqa ")).isEqualTo(5);
        assertThat(asked).containsExactly("mmlu", "piqa ");
    }

    @Test
    void forgetsRatherThanGrow() {
        for (int i = 0; i <= 20_000; i++) {
            lengths.of("benchmark " + i);
        }
        assertThat(lengths.of("benchmark 0")).isEqualTo(11);
        assertThat(asked).as("asked again").hasSize(20_002);
    }

    @Test
    void doesNotKeepLongTexts() {
        String page = "word ".repeat(100);
        assertThat(lengths.of(page)).isEqualTo(500);
        assertThat(lengths.of(page)).isEqualTo(500);
        assertThat(asked).hasSize(2);
    }
}
