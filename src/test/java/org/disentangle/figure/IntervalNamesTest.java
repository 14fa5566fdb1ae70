package org.disentangle.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.RefinedAnalysis;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a figure shows an interval it says how that was computed, in words for people. */
class IntervalNamesTest {
    private static final Progress PROGRESS = Progress.unwatched();

    private static Analysis analysis(Resampling resampling) throws ImportException {
        ScoreTable table = ReferenceTable.read(PROGRESS);
        AnalysisOptions options = AnalysisOptions.defaults()
                .withConfidence(0.9)
                .withInterval(interval ->
                        interval.withResampling(resampling).withResamples(1_200).withDoubling(false));
        Analysis immediate = Analyser.analyse(table, table.allModels(), options, PROGRESS);
        return RefinedAnalysis.of(immediate, RefinedAnalysis.draw(immediate, PROGRESS));
    }

    private static ScatterFigure scatter(Analysis analysis) {
        GroupAnalysis chat = analysis.group("chat").orElseThrow();
        return Figures.scatter(
                analysis,
                chat,
                chat.correlation("truthfulqa_mc1").orElseThrow(),
                analysis.models(),
                ScatterFigure.Labels.values()[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE|Fisher z|(Fisher z)",
                "MODELS|bootstrap BCa|(bootstrap BCa, 1,200 resamples)",
                "FAMILIES|family jackknife|(family jackknife)",
            })
    void areNamedInTheCornerAndInCaptions(Resampling resampling, String corner, String caption) throws Exception {
        Analysis analysis = analysis(resampling);
        ScatterFigure scatter = scatter(analysis);
        assertThat(scatter.summary()).hasSize(3).last().isEqualTo("90 % CI, " + corner);
        assertThat(scatter.caption()).contains("90 % interval [").contains("] " + caption + ", n = 26.");
        RankingFigure ranking = Figures.ranking(analysis);
        assertThat(ranking.xTitle()).endsWith("(Spearman's ρ, 90 % CI, " + corner + ")");
        assertThat(ranking.caption()).contains("with 90 % intervals (" + corner);
        for (String text : List.of(scatter.caption(), ranking.caption())) {
            assertThat(text).doesNotContain("_").doesNotContain("bca");
        }
    }

    @Test
    void nothingIsNamedWhereThereIsNoInterval() throws Exception {
        ScoreTable table = ReferenceTable.read(PROGRESS);
        Analysis analysis =
                Analyser.analyse(table, table.allModels().and(first(table, 3)), AnalysisOptions.defaults(), PROGRESS);
        GroupAnalysis group = analysis.groups().get(0);
        ScatterFigure scatter = Figures.scatter(
                analysis,
                group,
                group.correlation("truthfulqa_mc1").orElseThrow(),
                analysis.models(),
                ScatterFigure.Labels.values()[0]);
        assertThat(scatter.summary()).noneMatch(line -> line.contains("CI"));
        assertThat(scatter.caption()).doesNotContain("interval");
        assertThat(Figures.ranking(analysis).xTitle()).doesNotContain("CI");
    }

    private static Subset first(ScoreTable table, int models) {
        BitSet rows = new BitSet();
        rows.set(0, models);
        return Subset.of(rows, table.modelCount());
    }
}
