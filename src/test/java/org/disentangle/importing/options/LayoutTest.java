package org.disentangle.importing.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.util.Optional;
import org.disentangle.importing.Imports;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.note.ImportException;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with one row per score, and with one row per benchmark. */
class LayoutTest {
    private static ScoreTable readAs(Layout layout, String text) throws ImportException {
        return read(
                ImportOptions.literal().withReading(Reading.guess().withLayout(Optional.of(layout))),
                TextSource.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "model,benchmark,score",
        "Model,Task,Value",
        "model_name,dataset,accuracy",
        "LLM,Benchmark Name,Result",
        "system,eval,acc",
        "Model ID,evaluation,performance",
    })
    void readsOneRowAScore(String model, String benchmark, String score) throws ImportException {
        String[][] orders = {{"m", "b", "s"}, {"b", "m", "s"}, {"s", "b", "m"}, {"b", "s", "m"}};
        String[][] rows = {
            {"alpha", "x1", "0.5"},
            {"beta", "x1", "0.75"},
            {"alpha", "x2", "25"},
            {"beta", "x2", "10"},
            {"gamma", "x2", "3"}
        };
        for (String[] order : orders) {
            StringBuilder text = new StringBuilder(line(order, model, benchmark, score));
            for (String[] row : rows) {
                text.append(line(order, row[0], row[1], row[2]));
            }
            ScoreTable table = read(text.toString());
            assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
            assertThat(columns(table)).containsExactly("x1", "x2");
            assertThat(scores(table, "x1")).containsExactly(0.5, 0.75, Double.NaN);
            assertThat(scores(table, "x2")).containsExactly(25, 10, 3);
            assertThat(warnings(table)).isEmpty();
            assertThat(notes(table)).anyMatch(note -> note.contains("5 rows became 3 models × 2 columns"));
        }
    }

    private static String line(String[] order, String model, String benchmark, String score) {
        StringBuilder line = new StringBuilder();
        for (String place : order) {
            line.append(line.isEmpty() ? "" : ",");
            line.append(place.equals("m") ? model : place.equals("b") ? benchmark : score);
        }
        return line.append('\n').toString();
    }

    @Test
    void keepsWhatIsSaidOfModelsAndLeavesOutTheRest() throws ImportException {
        ScoreTable table = read(
                "model,family,benchmark,score,stderr,comment\na,F,x1,77%,1%,p\na,F,x2,5,2,q\nb,G,x1,50%,3%,\nb,G,x2,6,1,\n");
        assertThat(scores(table, "x1")).containsExactly(77, 50);
        assertThat(table.benchmark("x2")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(2, 1);
        assertThat(attribute(table, "family")).containsExactly("F", "G");
        assertThat(table.attribute("comment")).isEmpty();
        assertThat(warnings(table)).singleElement().asString().contains("left out", "\"comment\"");
    }

    @Test
    void keepsTheFirstOfTwoScoresAndSaysSo() throws ImportException {
        ScoreTable table = read("model,task,score\na,x1,1\na,x1,2\na,x2,3\nb,x1,4\nb,x1,4\nb,x2,5\n");
        assertThat(scores(table, "x1")).containsExactly(1, 4);
        assertThat(warnings(table)).singleElement().asString().contains("line 3, column x1", "second score");
    }

    /** Two metrics of a benchmark are never mixed in a column, not even where a model lacks the one taken. */
    @Test
    void takesOneMetricOfABenchmarkAndSaysSoInOneSentence() throws ImportException {
        ScoreTable table = read("model,task,metric,score\na,x1,acc,1\na,x1,norm,2\nb,x1,acc,3\nb,x1,norm,4\n"
                + "c,x1,norm,5\na,x2,em,6\nb,x2,em,7\nd,x1,acc,8\nd,x1,norm,9\n");
        assertThat(table.models()).containsExactly("a", "b", "c", "d");
        assertThat(scores(table, "x1")).containsExactly(2, 4, 5, 9);
        assertThat(scores(table, "x2")).containsExactly(6, 7, Double.NaN, Double.NaN);
        assertThat(warnings(table))
                .singleElement()
                .asString()
                .contains(
                        "column x1: of its 2 metrics \"norm\", the first of the most frequent, was taken and \"acc\" left out");
    }

    @Test
    void takesTheFirstOfMetricsThatAreEquallyFrequent() throws ImportException {
        ScoreTable table = read("model,task,metric,score\na,x1,acc,1\na,x1,norm,2\nb,x1,norm,4\nb,x1,acc,3\n");
        assertThat(scores(table, "x1")).containsExactly(1, 3);
    }

    @Test
    void takesTheMetricThatIsChosenWhereABenchmarkHasIt() throws ImportException {
        String text = "model,task,metric,score\na,x1,acc,1\na,x1,norm,2\nb,x1,norm,4\nb,x1,acc,3\n"
                + "a,x2,em,5\nb,x2,em,6\na,x3,em,7\nb,x3,em,8\nb,x3,f1,9\n";
        ScoreTable table = Imports.read(
                ImportOptions.literal().withReading(Reading.guess().withMetric(Optional.of("norm"))),
                TextSource.of(text));
        assertThat(scores(table, "x1")).containsExactly(2, 4);
        assertThat(scores(table, "x2")).containsExactly(5, 6);
        assertThat(scores(table, "x3")).containsExactly(7, 8);
        assertThat(warnings(table)).singleElement().asString().contains("column x3: of its 2 metrics \"em\"");
        assertThat(notes(table)).anyMatch(note -> note.contains("the metric \"norm\" was taken of 1 of 3 benchmarks"));
    }

    @Test
    void leavesOutRowsWithoutModelOrBenchmark() throws ImportException {
        ScoreTable table = read("model,task,score\na,x1,1\n,x1,2\na,,3\nb,x1,4\na,x2,6\nAverage,x1,2\n");
        assertThat(table.models()).containsExactly("a", "b");
        assertThat(warnings(table)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmark,Llama-2-7b,Qwen-7B,falcon-40b\nmmlu,0.5,0.75,0.1\ngsm8k,25,10,\n",
                ",Llama-2-7b,Qwen-7B,falcon-40b\nmmlu,0.5,0.75,0.1\ngsm8k,25,10,NA\n",
                "model,Llama-2-7b,Qwen-7B,falcon-40b\nmmlu,0.5,0.75,0.1\ngsm8k,25,10,NA\n",
                "| Task | Llama-2-7b | Qwen-7B | falcon-40b |\n|-|-|-|-|\n| mmlu | 0.5 | 0.75 | 0.1 |\n| gsm8k | 25 | 10 | - |\n",
            })
    void turnsATableWithOneRowABenchmark(String text) throws ImportException {
        ScoreTable table = read(text);
        assertThat(table.models()).containsExactly("Llama-2-7b", "Qwen-7B", "falcon-40b");
        assertThat(columns(table)).containsExactly("mmlu", "gsm8k");
        assertThat(scores(table, "mmlu")).containsExactly(0.5, 0.75, 0.1);
        assertThat(scores(table, "gsm8k")).containsExactly(25, 10, Double.NaN);
        assertThat(notes(table)).anyMatch(note -> note.contains("the table was transposed"));
    }

    @Test
    void leavesModelsInTheirColumnWhereTheirBenchmarksAreNamedAfterModels() throws ImportException {
        ScoreTable table = read("model,llama-judge,qwen-judge,gemini-judge\none,1,2,3\ntwo,2,1,4\nmmlu-tuned,4,4,1\n");
        assertThat(table.models()).containsExactly("one", "two", "mmlu-tuned");
    }

    @Test
    void turnsATableWhereThatIsChosen() throws ImportException {
        ScoreTable table = readAs(Layout.TRANSPOSED, "what,one,two\nx1,1,2\nx1,3,4\nfamily,F,G\n");
        assertThat(table.models()).containsExactly("one", "two");
        assertThat(columns(table)).containsExactly("x1", "x1 (2)");
        assertThat(attribute(table, "family")).containsExactly("F", "G");
    }

    @Test
    void leavesATableAsItIsWhereThatIsChosen() throws ImportException {
        ScoreTable table = readAs(Layout.WIDE, "benchmark,Llama-2-7b,Qwen-7B\nmmlu,0.5,0.75\ngsm8k,25,10\n");
        assertThat(table.models()).containsExactly("mmlu", "gsm8k");
    }

    @ParameterizedTest
    @CsvSource({"LONG,needs columns called model", "TRANSPOSED,needs a column for each model"})
    void saysWhyATableIsNotOfTheLayoutChosen(Layout layout, String sentence) {
        assertThatThrownBy(() -> readAs(layout, "model\na\nb\n"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void takesTheFirstScoreThatIsThere() throws ImportException {
        ScoreTable table = read("model,task,score,stderr\na,x1,,\na,x1,0.5,0.1\na,x1,0.7,0.2\nb,x1,0.6,\nb,x1,n/a,0.3\n"
                + "a,x2,1,0.1\nb,x2,2,0.1\n");
        assertThat(scores(table, "x1")).containsExactly(0.5, 0.6);
        assertThat(table.benchmark("x1")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(0.1, Double.NaN);
        assertThat(Imports.warnings(table))
                .containsExactly(
                        "scores.csv, line 4, column x1: \"a\" has a second score \"0.7\"; the first, \"0.5\", stays");
    }
}
