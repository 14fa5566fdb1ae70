package org.disentangle.analysis.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

/** In which analysis pairs are compared. */
class PairedAnalysisTest {
    private static final Progress PROGRESS = Progress.unwatched();
    private static final ModelPair WITHIN = new ModelPair("Llama-2-7b-hf", "Llama-2-13b-hf", "");
    private static final ModelPair ACROSS = new ModelPair("Llama-2-7b-hf", "Llama-2-7b-chat-hf", "");

    private final ScoreTable table;
    private final Analysis grouped;

    PairedAnalysisTest() throws ImportException {
        table = ReferenceTable.read(PROGRESS);
        grouped = Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), PROGRESS);
    }

    private PairedAnalysis paired(Optional<FrozenScales> scales, ModelPair... pairs) {
        return PairedAnalysis.of(grouped, scales, List.of(pairs), PROGRESS);
    }

    @Test
    void staysWithTheGroupsWhereNoPairSpansThem() {
        PairedAnalysis found = paired(Optional.empty(), WITHIN, new ModelPair("nobody", "Llama-2-7b-hf", ""));
        assertThat(found.analysis()).isSameAs(grouped);
        assertThat(found.pooled()).isFalse();
        assertThat(found.note()).isEmpty();
    }

    @Test
    void analysesAllModelsAsOneGroupWhereAPairSpansGroups() {
        PairedAnalysis found = paired(Optional.empty(), WITHIN, ACROSS);
        assertThat(found.pooled()).isTrue();
        assertThat(found.note())
                .isEqualTo("The pairs span groups (base and chat), so all models were analysed as one group, with one"
                        + " capabilities score fitted to all of them.");
        Analysis one = Analyser.analyse(
                table, table.allModels(), AnalysisOptions.defaults().withGroupBy(Optional.empty()), PROGRESS);
        assertThat(found.analysis().groups()).hasSize(1);
        GroupAnalysis all = found.analysis().groups().get(0);
        assertThat(all.x().values()).isEqualTo(one.groups().get(0).x().values());
        BeforeAfter compared = BeforeAfter.of(table, all, "truthfulqa_mc1", List.of(ACROSS), 0.95, PROGRESS);
        assertThat(compared.changes().get(0).excess().isPresent()).isTrue();
        assertThat(compared.trend().models().contains(table.models().indexOf("Llama-2-7b-chat-hf")))
                .isFalse();
        assertThat(compared.trend().models().size()).isEqualTo(all.models().size() - 1);
    }

    @Test
    void scoresBothSidesOnTheScaleOfTheModelsBefore() {
        FrozenScales scales = FrozenScales.of(grouped, "the table").orElseThrow();
        PairedAnalysis found = paired(Optional.of(scales), ACROSS);
        assertThat(found.note())
                .isEqualTo(
                        "The pairs span groups (base and chat), so all models were analysed as one group, on one scale:"
                                + " the scale of the table (base).");
        int before = table.models().indexOf(ACROSS.before());
        assertThat(found.analysis().groups().get(0).x().values().get(before))
                .isEqualTo(grouped.group("base").orElseThrow().x().values().get(before));
    }

    @Test
    void keepsOtherChoices() {
        Analysis byFlop = Analyser.analyse(
                table, table.allModels(), AnalysisOptions.defaults().withX(Optional.of("flop")), PROGRESS);
        PairedAnalysis found = PairedAnalysis.of(byFlop, Optional.empty(), List.of(ACROSS), PROGRESS);
        assertThat(found.analysis().options().x()).contains("flop");
        assertThat(found.note()).endsWith("as one group, with one trend.");
    }
}
