package org.disentangle.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

/** Models on a frozen scale have scores: no caption may speak as if something had failed. */
class FrozenScaleCaptionTest {
    private static final String SCALE = "they are scored on the frozen scale of Reference (all).";

    private final ScoreTable table = RandomTables.random(2, 20, 4, 2, 0);
    private final Analysis analysis =
            Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), scales(), Progress.unwatched());
    private final GroupAnalysis group = analysis.groups().get(0);

    private static FrozenScales scales() {
        ScoreTable reference = RandomTables.withRole(RandomTables.random(1, 20, 4, 2, 0), "c3", Role.IGNORED);
        Analysis fitted =
                Analyser.analyse(reference, reference.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
        return FrozenScales.of(fitted, "Reference").orElseThrow();
    }

    @Test
    void saysOnWhichScaleModelsAreScored() {
        assertThat(Captions.capabilities(analysis, group))
                .endsWith(SCALE)
                .doesNotContain("There is no capabilities score");
        assertThat(Captions.scatter(analysis, group, group.correlation("s4").orElseThrow(), 20))
                .contains(SCALE);
        assertThat(Captions.ranking(analysis, analysis.groups(), 6)).contains("20 models, on a frozen scale.");
    }

    @Test
    void callsOnlyBenchmarksOfTheScaleAPartOfTheScore() {
        assertThat(Captions.scatter(analysis, group, group.correlation("c0").orElseThrow(), 20))
                .contains("itself part of the capabilities score");
        assertThat(Captions.scatter(analysis, group, group.correlation("c3").orElseThrow(), 20))
                .doesNotContain("itself part of the capabilities score");
    }
}
