package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.flop;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

/** A column in place of the capabilities score. */
class OtherXTest {
    private final Benchmark error = safety("error", 5, 4, 3, 1, 2);
    private final ScoreTable table = table(
            List.of(flop(1, 2, 4, 8, 16)),
            capability("mmlu", 1, 2, 3, 4, 5),
            capability("gsm8k", 1, 2, 3, 5, 4),
            error.withInfo(error.info().withDirection(Direction.LOWER)),
            safety("s", 1, 2, 4, 3, 5));

    private GroupAnalysis with(String x) {
        return Analyser.analyse(
                        table,
                        table.allModels(),
                        AnalysisOptions.defaults().withX(Optional.of(x)),
                        Progress.unwatched())
                .groups()
                .get(0);
    }

    private static BenchmarkCorrelation row(GroupAnalysis group, String column) {
        return group.correlation(column).orElseThrow();
    }

    @Test
    void anAttributeIsTakenAsItIs() {
        GroupAnalysis group = with("flop");
        assertThat(group.x().values()).isEqualTo(group.x().raw());
        assertThat(group.x().word()).isEqualTo("flop");
        assertThat(row(group, "s").rho()).isEqualTo(row(group, "s").compute());
        assertThat(row(group, "error").rho().value()).isCloseTo(0.9, within(1e-15));
        assertThat(row(group, "error").line().slope()).isNegative();
        assertThat(row(group, "error").slope().value()).isPositive();
    }

    @Test
    void aBenchmarkAsXIsOrientedAndItsAxisIsRaw() {
        GroupAnalysis group = with("error");
        assertThat(group.x().values().get(0)).isEqualTo(-5);
        assertThat(group.x().raw().get(0)).isEqualTo(5);
        assertThat(row(group, "mmlu").rho().value()).isCloseTo(0.9, within(1e-15));
        assertThat(row(group, "mmlu").slope().value()).isPositive();
        assertThat(row(group, "mmlu").line().slope()).isCloseTo(-0.9, within(1e-15));
        assertThat(row(group, "mmlu").line().x().mean()).isEqualTo(3);
    }

    @Test
    void aBenchmarkAgainstItselfHasAReason() {
        assertThat(row(with("mmlu"), "mmlu").rho())
                .isEqualTo(Estimate.missing("it is what the other benchmarks are correlated with"));
        assertThat(row(with("mmlu"), "mmlu").level()).isEqualTo(Level.NONE);
    }

    @Test
    void aCapabilitiesBenchmarkIsTestedAgainstWhatItIsNotPartOf() {
        assertThat(row(with("flop"), "mmlu").pValue().isPresent()).isTrue();
        GroupAnalysis score = Analyser.analyse(
                        table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched())
                .groups()
                .get(0);
        assertThat(row(score, "mmlu").rho().isPresent()).isTrue();
        assertThat(row(score, "mmlu").interval().isPresent()).isTrue();
        assertThat(row(score, "mmlu").pMethod()).isEqualTo(PMethod.NONE);
        assertThat(row(score, "mmlu").pValue().reason())
                .isEqualTo("a capabilities benchmark is not tested against the score it is part of");
        assertThat(row(score, "mmlu").withoutItself().reason())
                .isEqualTo("the other capabilities benchmarks yield no score");
    }

    @Test
    void anIgnoredBenchmarkHasNoRowButCanBeX() {
        ScoreTable ignoring = table.withInfo(
                old -> old.column().equals("s") ? old.withInfo(old.info().withRole(Role.IGNORED)) : old);
        Analysis analysis = Analyser.analyse(
                ignoring,
                ignoring.allModels(),
                AnalysisOptions.defaults().withX(Optional.of("s")),
                Progress.unwatched());
        assertThat(analysis.groups().get(0).correlations()).hasSize(3);
        assertThat(row(analysis.groups().get(0), "mmlu").rho().value()).isCloseTo(0.9, within(1e-15));
    }

    @Test
    void nearnessToATargetIsWhatCounts() {
        ScoreTable target = table.withInfo(old ->
                old.column().equals("s") ? old.withInfo(old.info().withDirection(new Direction.Target(5))) : old);
        BenchmarkCorrelation row = row(
                Analyser.analyse(target, target.allModels(), AnalysisOptions.defaults(), Progress.unwatched())
                        .groups()
                        .get(0),
                "s");
        assertThat(row.rho().isPresent()).isTrue();
        assertThat(row.slope().value()).isPositive();
        assertThat(row.benchmark().oriented(0)).isEqualTo(-4);
    }
}
