package org.disentangle.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.Imports;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of EleutherAI's lm-evaluation-harness, before and since its version 0.4. */
class HarnessTest {
    private static final String OLD = """
            {"results": {
               "arc_challenge": {"acc": 0.5, "acc_stderr": 0.01, "acc_norm": 0.53, "acc_norm_stderr": 0.014},
               "truthfulqa_mc": {"mc1": 0.25, "mc1_stderr": 0.015, "mc2": 0.39, "mc2_stderr": 0.014},
               "gsm8k": {"acc": 0.14, "acc_stderr": 0.009}},
             "versions": {"arc_challenge": 0, "truthfulqa_mc": 1, "gsm8k": 0},
             "config": {"model": "hf-causal", "model_args": "%s", "num_fewshot": 25, "limit": null}}
            """;
    private static final String NEW = """
            {"results": {
               "mmlu": {"acc,none": 0.45, "acc_stderr,none": 0.004, "alias": "mmlu"},
               "mmlu_stem": {"acc,none": 0.4, "acc_stderr,none": 0.008, "alias": " - stem"},
               "mmlu_physics": {"alias": "  - physics", "acc,none": 0.3, "acc_stderr,none": "N/A"},
               "gsm8k": {"exact_match,strict-match": 0.14, "exact_match_stderr,strict-match": 0.01,
                         "exact_match,flexible-extract": 0.15, "exact_match_stderr,flexible-extract": 0.01},
               "wikitext": {"word_perplexity,none": 8.5, "word_perplexity_stderr,none": "N/A"},
               "leaderboard": {" ": " ", "alias": "leaderboard"},
               "hellaswag": {"acc,none": 0.57, "acc_norm,none": 0.77, "acc_norm_stderr,none": 0.004}},
             "group_subtasks": {"mmlu": ["mmlu_stem"], "mmlu_stem": ["mmlu_physics"], "leaderboard": ["hellaswag"]},
             "config": {"model": "hf", "model_args": "pretrained=other/name"},
             "model_name": "%s"}
            """;

    private static Source file(String name, String text) {
        return TextSource.of(name, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pretrained=meta-llama/Llama-2-7b-hf,dtype=float16|meta-llama/Llama-2-7b-hf",
                "dtype=float16, pretrained=some/model|some/model",
                "engine=davinci|davinci",
            })
    void readsTheOldLayout(String arguments, String model) throws ImportException {
        ScoreTable table = read(file("results.json", OLD.formatted(arguments)));
        assertThat(table.models()).containsExactly(model);
        assertThat(columns(table)).containsExactly("arc_challenge", "truthfulqa_mc1", "truthfulqa_mc2", "gsm8k");
        assertThat(scores(table, "arc_challenge")).containsExactly(0.53);
        assertThat(scores(table, "truthfulqa_mc1")).containsExactly(0.25);
        assertThat(scores(table, "truthfulqa_mc2")).containsExactly(0.39);
        assertThat(errors(table, "truthfulqa_mc2")).containsExactly(0.014);
        assertThat(scores(table, "gsm8k")).containsExactly(0.14);
        assertThat(errors(table, "arc_challenge")).containsExactly(0.014);
        assertThat(errors(table, "gsm8k")).containsExactly(0.009);
        assertThat(table.attribute("gsm8k_stderr")).isEmpty();
        assertThat(notes(table)).anyMatch(note -> note.contains("arc_challenge: acc_norm (not acc)"));
    }

    @Test
    void readsTheNewLayout() throws ImportException {
        ScoreTable table = read(file("results.json", NEW.formatted("org/one")));
        assertThat(table.models()).containsExactly("org/one");
        assertThat(columns(table)).containsExactly("mmlu", "gsm8k", "wikitext", "hellaswag");
        assertThat(scores(table, "mmlu")).containsExactly(0.45);
        assertThat(scores(table, "gsm8k")).containsExactly(0.14);
        assertThat(scores(table, "wikitext")).containsExactly(8.5);
        assertThat(scores(table, "hellaswag")).containsExactly(0.77);
        assertThat(errors(table, "mmlu")).containsExactly(0.004);
        assertThat(notes(table)).anyMatch(note -> note.contains("2 subtasks"));
    }

    private static String grouped(String tasks, String groups) {
        return "{\"results\": {" + tasks + "}, " + groups + ", \"model_name\": \"org/one\"}";
    }

    private static String task(String name, double score) {
        return "\"" + name + "\": {\"alias\": \"" + name + "\", \"acc,none\": " + score
                + ", \"acc_stderr,none\": 0.01}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"group_subtasks\": {\"truthfulqa\": [\"truthfulqa_gen\", \"truthfulqa_mc1\", \"truthfulqa_mc2\"], \"gsm8k\": []}",
                "\"configs\": {\"truthfulqa_mc1\": {\"group\": [\"truthfulqa\"]}, \"truthfulqa_mc2\": {\"group\": \"truthfulqa\"}}",
            })
    void takesBenchmarksOfTheirOwnAndNotTheirMean(String groups) throws ImportException {
        String tasks = String.join(
                ", ",
                task("truthfulqa", 0.345),
                "\"truthfulqa_gen\": {\"bleu_max,none\": 20.5, \"bleu_acc,none\": 0.4, \"bleu_acc_stderr,none\": 0.02}",
                task("truthfulqa_mc1", 0.28),
                task("truthfulqa_mc2", 0.41),
                task("gsm8k", 0.2));
        ScoreTable table = read(file("results.json", grouped(tasks, groups)));
        assertThat(columns(table))
                .contains("truthfulqa_mc1", "truthfulqa_mc2", "gsm8k")
                .doesNotContain("truthfulqa");
        assertThat(scores(table, "truthfulqa_mc1")).containsExactly(0.28);
        assertThat(scores(table, "truthfulqa_mc2")).containsExactly(0.41);
        assertThat(table.benchmarks())
                .as("how alike two texts are is not what the benchmark is known to measure")
                .noneMatch(benchmark -> benchmark.info().name().contains("Info"));
        assertThat(notes(table))
                .anyMatch(note -> note.contains("truthfulqa is the mean of benchmarks of their own (")
                        && note.contains("truthfulqa_mc1, truthfulqa_mc2)"));
    }

    @Test
    void losesNoneOfATaskAndAMetricOfOneName() throws ImportException {
        String tasks = "\"truthfulqa_mc\": {\"mc1\": 0.3, \"mc2\": 0.4}, " + task("truthfulqa_mc1", 0.28);
        ScoreTable table = read(file("results.json", grouped(tasks, "\"versions\": {}")));
        assertThat(columns(table))
                .containsExactly("truthfulqa_mc1", "truthfulqa_mc2", "truthfulqa_mc1 (truthfulqa_mc1)");
        assertThat(scores(table, "truthfulqa_mc1")).containsExactly(0.3);
        assertThat(scores(table, "truthfulqa_mc1 (truthfulqa_mc1)")).containsExactly(0.28);
    }

    @Test
    void takesTheNumberOfAGroupForItsPartsAndKeepsTheKnownOnes() throws ImportException {
        String tasks = String.join(
                ", ",
                task("wmdp", 0.5),
                task("wmdp_bio", 0.6),
                task("wmdp_chem", 0.4),
                task("mmlu", 0.7),
                task("mmlu_anatomy", 0.7),
                task("leaderboard_gpqa", 0.3),
                task("leaderboard_gpqa_main", 0.31),
                task("leaderboard_gpqa_extended", 0.29),
                task("my_suite", 0.45),
                task("hellaswag", 0.6),
                task("my_own", 0.3));
        String groups = "\"group_subtasks\": {\"wmdp\": [\"wmdp_bio\", \"wmdp_chem\"], \"mmlu\": [\"mmlu_anatomy\"],"
                + " \"leaderboard_gpqa\": [\"leaderboard_gpqa_main\", \"leaderboard_gpqa_extended\"],"
                + " \"my_suite\": [\"hellaswag\", \"my_own\"]}";
        assertThat(columns(read(file("results.json", grouped(tasks, groups)))))
                .containsExactly("wmdp", "wmdp_bio", "wmdp_chem", "mmlu", "leaderboard_gpqa", "hellaswag", "my_own");
    }

    @Test
    void joinsTheFilesOfAFolder() throws ImportException {
        ScoreTable table = read(
                file("a.json", NEW.formatted("org/one")),
                file("b.json", NEW.formatted("org/two").replace("0.45", "0.65")),
                file("c.json", OLD.formatted("pretrained=org/three")),
                file(
                        "d.json",
                        "{\"results\":{\"winogrande\":{\"acc,none\":0.7,\"acc_stderr,none\":0.02}},\"model_name\":\"org/one\"}"));
        assertThat(table.models()).containsExactly("org/one", "org/two", "org/three");
        assertThat(scores(table, "mmlu")).containsExactly(0.45, 0.65, Double.NaN);
        assertThat(scores(table, "gsm8k")).containsExactly(0.14, 0.14, 0.14);
        assertThat(errors(table, "gsm8k")).containsExactly(0.01, 0.01, 0.009);
        assertThat(scores(table, "winogrande")).containsExactly(0.7, Double.NaN, Double.NaN);
        assertThat(errors(table, "winogrande")).containsExactly(0.02, Double.NaN, Double.NaN);
    }

    @Test
    void readsOneFileOfEachModelBesideATable() throws ImportException {
        ScoreTable table =
                read(file("a.json", NEW.formatted("org/one")), file("b.csv", "model,x1\norg/one,1\norg/four,2\n"));
        assertThat(table.models()).containsExactly("org/one", "org/four");
        assertThat(scores(table, "x1")).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acc|0.57|0.14|0.01",
                "acc_norm|0.77|0.14|0.01",
                "acc_norm,none|0.77|0.14|0.01",
                "exact_match|0.77|0.14|0.01",
                "exact_match,flexible-extract|0.77|0.15|0.02",
            })
    void takesTheMetricThatIsChosen(String metric, double hellaswag, double gsm8k, double error)
            throws ImportException {
        ScoreTable table = read(
                choosing(metric),
                file(
                        "results.json",
                        NEW.formatted("org/one")
                                .replace(
                                        "\"exact_match_stderr,flexible-extract\": 0.01",
                                        "\"exact_match_stderr,flexible-extract\": 0.02")));
        assertThat(scores(table, "hellaswag")).containsExactly(hellaswag);
        assertThat(scores(table, "gsm8k")).containsExactly(gsm8k);
        assertThat(errors(table, "gsm8k")).containsExactly(error);
        assertThat(scores(table, "wikitext")).containsExactly(8.5);
        assertThat(Imports.warnings(table)).isEmpty();
    }

    @Test
    void takesTheMetricThatIsChosenFromTheOldLayout() throws ImportException {
        ScoreTable table = read(choosing("mc1"), file("results.json", OLD.formatted("pretrained=a/b")));
        assertThat(scores(table, "truthfulqa_mc")).containsExactly(0.25);
        assertThat(errors(table, "truthfulqa_mc")).containsExactly(0.015);
        assertThat(scores(table, "arc_challenge")).containsExactly(0.53);
        assertThat(notes(table)).anyMatch(note -> note.contains("2 tasks have no metric \"mc1\""));
    }

    @Test
    void saysWhereNoTaskHasTheMetricThatIsChosen() throws ImportException {
        ScoreTable table = read(choosing("acc_nrom"), file("results.json", OLD.formatted("pretrained=a/b")));
        assertThat(scores(table, "arc_challenge")).containsExactly(0.53);
        assertThat(Imports.warnings(table))
                .singleElement()
                .asString()
                .contains("no metric \"acc_nrom\"", "acc, acc_norm, mc1, mc2");
    }

    @Test
    void asksAboutMetricsBeforeItOpens() throws ImportException {
        Source source = file("results.json", NEW.formatted("org/one"));
        Preview preview = TablePreview.of(List.of(source), ImportOptions.literal(), Progress.unwatched());
        assertThat(preview.understandings().get(0).metrics())
                .containsExactly(
                        "acc",
                        "exact_match,strict-match",
                        "exact_match,flexible-extract",
                        "word_perplexity",
                        "acc_norm");
        assertThat(preview.isClearToAdd()).isFalse();
        Preview chosen = TablePreview.of(List.of(source), choosing("acc"), Progress.unwatched());
        assertThat(chosen.rows().get(0).get(chosen.header().indexOf("hellaswag")))
                .isEqualTo("0.57");
    }

    private static ImportOptions choosing(String metric) {
        return ImportOptions.literal().withReading(Reading.guess().withMetric(Optional.of(metric)));
    }

    private static double[] errors(ScoreTable table, String column) {
        return table.benchmark(column)
                .orElseThrow()
                .standardErrors()
                .orElseThrow()
                .toArray();
    }
}
