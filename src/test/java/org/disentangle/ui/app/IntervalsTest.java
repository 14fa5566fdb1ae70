package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.DocumentReader;
import org.junit.jupiter.api.Test;

/** The bootstrap in the background of the window, and what the ranking says of it. */
class IntervalsTest extends WindowFixture {
    @Override
    DocumentReader reader() {
        return new FileReader();
    }

    private GroupAnalysis chat() {
        return onWindow(
                () -> workspace.results().get().orElseThrow().group("chat").orElseThrow());
    }

    @Test
    void theWindowDrawsTheBootstrapByItselfAndSaysWhichIntervalsItShows() {
        settle();
        assertThat(text("#ranking-basis"))
                .contains("Intervals: 95 % bootstrap (BCa), 10,000 to ")
                .contains("correlate at 0.67 on average (SD 0.14)");
        assertThat(text("#ranking-caution"))
                .contains("q, over the 55 primary safety benchmarks of the group, concerns ρ = 0");
        assertThat(onWindow(() -> lookup("#draw-intervals").query().isVisible()))
                .isFalse();
        screenshot("ranking-bootstrap");
    }

    @Test
    void theRankingIsSortedByVerdictAndByQ() {
        settle();
        PaintedTable<?> table = ranking();
        assertThat(titles(table)).contains("q", "Verdict");
        int verdict = titles(table).lastIndexOf("Verdict");
        Set<String> shown = onWindow(() -> IntStream.range(0, table.rows().size())
                .mapToObj(row -> table.cell(row, verdict).text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet()));
        assertThat(shown)
                .isNotEmpty()
                .isSubsetOf(chat().correlations().stream()
                        .map(found -> found.verdict().word())
                        .collect(Collectors.toSet()));
        clickHeader("q");
        List<Double> q = rankedColumns().stream()
                .map(column -> chat().correlation(column).orElseThrow())
                .filter(found -> found.qValue().isPresent())
                .map(found -> found.qValue().value())
                .toList();
        assertThat(q).hasSizeGreaterThan(20).isSorted();
        clickHeader("Verdict");
        // intervals become finer meanwhile, so order and verdicts are looked at together
        List<Integer> verdicts = onWindow(() -> {
            GroupAnalysis group =
                    workspace.results().get().orElseThrow().group("chat").orElseThrow();
            return List.copyOf(workspace.selection().order()).stream()
                    .map(column -> group.correlation(column).orElseThrow())
                    .map(BenchmarkCorrelation::verdict)
                    .map(Enum::ordinal)
                    .toList();
        });
        assertThat(verdicts).hasSizeGreaterThan(20).isSorted();
    }

    private void clickHeader(String title) {
        clickOn(titleOf(ranking(), title));
        settle();
    }

    @Test
    void levelsAndVerdictsAreCountedByArea() {
        settle();
        clickOn("#ranking-areas");
        await("the summary", () -> lookup("#area-summary").tryQuery().isPresent());
        List<String> words = onWindow(() -> lookup("#area-summary .summary-grid .label").queryAll().stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList());
        long primary = chat().correlations().stream()
                .filter(BenchmarkCorrelation::isPrimary)
                .count();
        assertThat(words).contains("Area", "N", "undecided", "All areas", Long.toString(primary));
        screenshot("areas");
    }
}
