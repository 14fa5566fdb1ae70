package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTitlesTest {
    @Test
    void tellsFilesOfOneNameApart() {
        List<Path> first = List.of(Path.of("may", "scores.csv"));
        List<Path> second = List.of(Path.of("june", "scores.csv"));
        List<Path> other = List.of(Path.of("june", "<b>x;$(id).csv"));
        RecentTitles titles = new RecentTitles(List.of(first, second, other));
        assertThat(titles.of(first)).startsWith("scores.csv – ").endsWith("may");
        assertThat(titles.of(second)).startsWith("scores.csv – ").endsWith("june");
        assertThat(titles.of(other)).isEqualTo("<b>x;$(id).csv");
    }

    @Test
    void cutsLongNamesInTheirMiddle() {
        List<Path> files = List.of(Path.of("scores_" + "x".repeat(200) + "_2024.csv"));
        assertThat(new RecentTitles(List.of(files)).of(files))
                .hasSize(60)
                .startsWith("scores_xxx")
                .contains("…")
                .endsWith("_2024.csv");
    }
}
