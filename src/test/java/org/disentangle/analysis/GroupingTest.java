package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;
import static org.disentangle.analysis.RandomTables.type;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final String[] WORDS = {"chat", "base", "chat", "base", "", "chat", "base"};

    private static ScoreTable with(Attribute... attributes) {
        return table(
                List.of(attributes),
                capability("mmlu", 1, 2, 3, 4, 5, 6, 7),
                capability("gsm8k", 2, 1, 3, 4, 7, 6, 5),
                safety("truthfulqa_mc1", 1, 2, 4, 3, 5, 7, 6));
    }

    private static Analysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
    }

    @Test
    void aTypeThatWasReadMakesGroupsBaseFirst() {
        Analysis analysis = analyse(with(type(false, WORDS)), AnalysisOptions.defaults());
        assertThat(analysis.groupedBy()).contains("type");
        assertThat(analysis.groups()).extracting(GroupAnalysis::name).containsExactly("base", "chat");
        assertThat(analysis.groups().get(0).models().rows()).containsExactly(1, 3, 6);
        assertThat(analysis.groups().get(1).models().rows()).containsExactly(0, 2, 5);
        assertThat(analysis.ungrouped().rows()).containsExactly(4);
        assertThat(analysis.notes()).containsExactly("1 model has no type and belongs to no group: model 4.");
    }

    @Test
    void aGroupKnowsNothingOfTheOthers() {
        Analysis analysis = analyse(with(type(false, WORDS)), AnalysisOptions.defaults());
        GroupAnalysis base = analysis.group("base").orElseThrow();
        Analysis alone =
                Analyser.analyse(with(), Subset.ofRows(7, 1, 3, 6), AnalysisOptions.defaults(), Progress.unwatched());
        assertThat(base.correlations()).hasSize(3);
        for (BenchmarkCorrelation row : base.correlations()) {
            assertThat(alone.groups().get(0).correlation(row.benchmark().column()))
                    .contains(row);
        }
    }

    @Test
    void anInferredTypeMakesNoGroupsUnlessAskedFor() {
        ScoreTable table = with(type(true, WORDS));
        Analysis automatic = analyse(table, AnalysisOptions.defaults());
        assertThat(automatic.groupedBy()).isEmpty();
        assertThat(automatic.groups()).extracting(GroupAnalysis::name).containsExactly("all");
        assertThat(automatic.groups().get(0).models().isAll()).isTrue();
        Analysis asked = analyse(table, AnalysisOptions.defaults().withGroupBy(Optional.of("type")));
        assertThat(asked.groups()).hasSize(2);
        Analysis refused =
                analyse(with(type(false, WORDS)), AnalysisOptions.defaults().withGroupBy(Optional.empty()));
        assertThat(refused.groups()).extracting(GroupAnalysis::name).containsExactly("all");
    }

    @Test
    void aTypeWithoutAnyValueMakesNoGroups() {
        Analysis analysis = analyse(with(type(false, "", "", "", "", "", "", "")), AnalysisOptions.defaults());
        assertThat(analysis.groups()).extracting(GroupAnalysis::name).containsExactly("all");
        assertThat(analysis.ungrouped().isEmpty()).isTrue();
    }

    @Test
    void groupsComeInAlphabeticalOrder() {
        Attribute family = Attribute.Text.of(
                "family", AttributeKind.FAMILY, false, List.of("Yi", "llama", "Qwen", "Yi", "llama", "Yi", "Llama"));
        Analysis analysis = analyse(with(family), AnalysisOptions.defaults().withGroupBy(Optional.of("family")));
        assertThat(analysis.groups()).extracting(GroupAnalysis::name).containsExactly("Llama", "llama", "Qwen", "Yi");
        assertThat(analysis.groups().get(2).noScore())
                .isEqualTo("A capabilities score needs at least 3 models, and there is 1; add models.");
    }

    @Test
    void anUnknownColumnIsASentenceThatNamesTheNearest() {
        ScoreTable table = with(type(false, WORDS));
        assertThatThrownBy(() -> analyse(table, AnalysisOptions.defaults().withGroupBy(Optional.of("tpye"))))
                .isInstanceOf(AnalysisException.class)
                .hasMessage("The table has no column “tpye”; the nearest are type.");
        assertThatThrownBy(() -> analyse(table, AnalysisOptions.defaults().withX(Optional.of("MMLU"))))
                .isInstanceOf(AnalysisException.class)
                .hasMessage("The table has no column “MMLU”; the nearest are mmlu.");
        assertThatThrownBy(() -> analyse(table, AnalysisOptions.defaults().withX(Optional.of("zzzzzzzzzz"))))
                .hasMessage("The table has no column “zzzzzzzzzz”.");
    }

    @Test
    void columnsThatCannotServeAreRefusedWithTheReason() {
        ScoreTable table = with(type(false, WORDS));
        assertThatThrownBy(() -> analyse(table, AnalysisOptions.defaults().withGroupBy(Optional.of("mmlu"))))
                .hasMessage("Models cannot be grouped by “mmlu”, because it is a benchmark; name a column about the"
                        + " models.");
        assertThatThrownBy(() -> analyse(table, AnalysisOptions.defaults().withX(Optional.of("type"))))
                .hasMessage("Nothing can be correlated with “type”, because it holds words; name a column of numbers.");
    }
}
