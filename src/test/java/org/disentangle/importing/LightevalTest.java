package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;

import java.util.List;
import org.assertj.core.data.Offset;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of Hugging Face's lighteval, which look like those of the lm-evaluation-harness at first sight. */
class LightevalTest {
    private static final String HEAD =
            "{\"config_general\": {\"lighteval_sha\": \"?\", \"job_id\": \"\", %s, \"model_size\": \"12 GB\"}, \"results\": {";
    private static final String TASKS = """
            "leaderboard|arc:challenge|25": {"acc": 0.4, "acc_stderr": 0.01, "acc_norm": 0.5, "acc_norm_stderr": 0.02},
            "lighteval|arc:easy|25": {"acc": 0.7, "acc_stderr": 0.01},
            "leaderboard|truthfulqa:mc|0": {"truthfulqa_mc1": 0.3, "truthfulqa_mc1_stderr": 0.016,
                                            "truthfulqa_mc2": 0.45, "truthfulqa_mc2_stderr": 0.015},
            "leaderboard|gsm8k|5": {"qem": 0.2, "qem_stderr": 0.011},
            "leaderboard|mmlu:anatomy|5": {"acc": 0.3, "acc_stderr": 0.03},
            "leaderboard|mmlu:virology|5": {"acc": 0.5, "acc_stderr": 0.04},
            "leaderboard|mmlu:_average|5": {"acc": 0.4, "acc_stderr": 0.035},
            "all": {"acc": 0.475, "acc_stderr": 0.03, "qem": 0.2}}}
            """;

    private static Source file(String tasks) {
        return TextSource.of("results.json", HEAD.formatted("\"model_name\": \"org/one\"") + tasks);
    }

    private static double[] errors(ScoreTable table, String column) {
        return table.benchmark(column)
                .orElseThrow()
                .standardErrors()
                .orElseThrow()
                .toArray();
    }

    @Test
    void readsTasksByTheirUsualNamesAndNoMeanOfEverything() throws ImportException {
        ScoreTable table = read(file(TASKS));
        assertThat(table.models()).containsExactly("org/one");
        assertThat(columns(table))
                .containsExactly("arc_challenge", "arc_easy", "truthfulqa_mc1", "truthfulqa_mc2", "gsm8k", "mmlu");
        assertThat(scores(table, "arc_challenge")).containsExactly(0.5);
        assertThat(errors(table, "arc_challenge")).containsExactly(0.02);
        assertThat(scores(table, "truthfulqa_mc1")).containsExactly(0.3);
        assertThat(errors(table, "truthfulqa_mc1")).containsExactly(0.016);
        assertThat(scores(table, "truthfulqa_mc2")).containsExactly(0.45);
        assertThat(scores(table, "gsm8k")).containsExactly(0.2);
        assertThat(scores(table, "mmlu")).containsExactly(0.4);
        assertThat(errors(table, "mmlu")).containsExactly(new double[] {0.05 / 2}, Offset.offset(1e-15));
        assertThat(notes(table)).anyMatch(note -> note.contains("mmlu is the mean of its 2 parts"));
    }

    @Test
    void leavesOutTheMeanOfBenchmarksOfTheirOwn() throws ImportException {
        ScoreTable table = read(file("""
                "leaderboard|arc:challenge|0": {"acc": 0.4}, "leaderboard|arc:easy|0": {"acc": 0.6},
                "leaderboard|arc:_average|0": {"acc": 0.5},
                "lighteval|nobody:knows|0": {"em": 0.1}, "lighteval|nobody:says|0": {"em": 0.3},
                "lighteval|nobody:_average|0": {"em": 0.2}, "all": {"acc": 0.5, "em": 0.2}}}
                """));
        assertThat(columns(table)).containsExactly("arc_challenge", "arc_easy", "nobody");
        assertThat(scores(table, "nobody")).containsExactly(0.2);
    }

    @Test
    void tellsOneTaskFromTwoSuitesApart() throws ImportException {
        ScoreTable table = read(file("""
                "helm|boolq|5": {"em": 0.1}, "lighteval|boolq|5": {"em": 0.2}, "lighteval|boolq|0": {"em": 0.3},
                "gpqa:diamond|0": {"gpqa_pass@k:k=1": 0.4, "gpqa_pass@k:k=1_stderr": 0.03},
                "lighteval|piqa|0|0": {"acc": 0.7}, "all": {"em": 0.2}}}
                """));
        assertThat(columns(table))
                .containsExactly(
                        "boolq (helm, 5-shot)",
                        "boolq (lighteval, 5-shot)",
                        "boolq (lighteval, 0-shot)",
                        "gpqa_diamond",
                        "piqa");
        assertThat(scores(table, "gpqa_diamond")).containsExactly(0.4);
        assertThat(errors(table, "gpqa_diamond")).containsExactly(0.03);
        assertThat(scores(table, "boolq (lighteval, 0-shot)")).containsExactly(0.3);
    }

    @Test
    void losesNoneOfTwoResultsOfOneBenchmark() throws ImportException {
        ScoreTable table = read(file("""
                "leaderboard|truthfulqa:mc|0": {"truthfulqa_mc1": 0.3, "truthfulqa_mc2": 0.45},
                "helm|truthfulqa:mc|5": {"truthfulqa_mc1": 0.4, "truthfulqa_mc2": 0.55}}}
                """));
        assertThat(table.benchmarks()).hasSize(4);
        assertThat(scores(table, "truthfulqa_mc1")).containsExactly(0.3);
        assertThat(scores(table, "truthfulqa_mc1 (truthfulqa_mc (helm, 5-shot))"))
                .containsExactly(0.4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"model_name\": \"org/two\"",
                "\"model_config\": {\"model_name\": \"org/two\", \"dtype\": \"bfloat16\"}",
            })
    void findsTheModel(String where) throws ImportException {
        ScoreTable table = read(TextSource.of("results.json", HEAD.formatted(where) + TASKS));
        assertThat(table.models()).containsExactly("org/two");
        Preview preview = TablePreview.of(
                List.of(TextSource.of("results.json", HEAD.formatted(where) + TASKS)),
                ImportOptions.literal(),
                Progress.unwatched());
        assertThat(preview.understandings().get(0).format().words()).isEqualTo("lighteval results");
    }

    /** As the first Open LLM Leaderboard kept its results. */
    @Test
    void readsTheFormOfTheOldLeaderboard() throws ImportException {
        ScoreTable table = read(file("""
                "harness|arc:challenge|25": {"acc": 0.4, "acc_stderr": 0.01, "acc_norm": 0.5, "acc_norm_stderr": 0.02},
                "harness|truthfulqa:mc|0": {"mc1": 0.3, "mc1_stderr": 0.016, "mc2": 0.45, "mc2_stderr": 0.015},
                "all": {"acc": 0.4}}}
                """));
        assertThat(columns(table)).containsExactly("arc_challenge", "truthfulqa_mc1", "truthfulqa_mc2");
        assertThat(scores(table, "truthfulqa_mc2")).containsExactly(0.45);
    }

    @Test
    void saysWhatItIsWhereItNamesNoModel() {
        assertThatThrownBy(() -> read(TextSource.of("results.json", HEAD.formatted("\"max_samples\": 10") + TASKS)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("results.json: these lighteval results do not name their model");
    }
}
