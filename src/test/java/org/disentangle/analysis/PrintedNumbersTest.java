package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that R. Ren et al. (2024), arXiv:2407.21792, print and that their released scores give, on the shipped table. */
class PrintedNumbersTest {
    private static ScoreTable table;
    private static Analysis analysis;

    /** One printed number. */
    private record Printed(String place, String group, String quantity, String of, String printed, String truncated) {
        @Override
        public String toString() {
            return place + ", " + group + ", " + quantity + " " + of;
        }

        int decimals() {
            return new BigDecimal(printed).scale();
        }
    }

    @BeforeAll
    static void analyse() throws Exception {
        table = ReferenceTable.read(Progress.unwatched());
        analysis = Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
    }

    static Stream<Printed> printed() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (InputStream bytes = Objects.requireNonNull(
                        PrintedNumbersTest.class.getResourceAsStream("printed-in-the-paper.csv"));
                CSVParser parser = CSVParser.builder()
                        .setReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                        .setFormat(format)
                        .get()) {
            return parser.getRecords().stream().map(PrintedNumbersTest::printed).toList().stream();
        }
    }

    private static Printed printed(CSVRecord row) {
        return new Printed(
                row.get("place"),
                row.get("group"),
                row.get("quantity"),
                row.get("of"),
                row.get("printed"),
                row.get("truncated"));
    }

    @Test
    void areAllThere() throws IOException {
        assertThat(printed()).hasSize(322);
        assertThat(printed().filter(number -> !number.truncated().isEmpty())).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void followFromTheShippedTable(Printed number) {
        double computed = computed(number);
        BigDecimal exact = new BigDecimal(computed);
        if (number.truncated().isEmpty()) {
            assertThat(exact.setScale(number.decimals(), RoundingMode.HALF_UP)).isEqualByComparingTo(number.printed());
        } else {
            assertThat(exact.setScale(number.decimals(), RoundingMode.DOWN)).isEqualByComparingTo(number.printed());
            assertThat(exact.setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo(number.truncated());
        }
    }

    private static double computed(Printed number) {
        GroupAnalysis group = analysis.group(number.group()).orElseThrow();
        CapabilitiesScore score = group.score().orElseThrow();
        return switch (number.quantity()) {
            case "correlation" ->
                100 * group.correlation(number.of()).orElseThrow().rho().value();
            case "score" -> score.scores().get(table.models().indexOf(number.of()));
            case "explained variance" -> 100 * score.pca().explainedVariance();
            case "mean correlation" -> 100 * score.pca().meanCorrelation();
            case "deviation of correlations" -> 100 * score.pca().correlationDeviation();
            case "compute correlation" -> 100 * computeCorrelation(group, score);
            case "calibration error increase" -> 100 * calibrationErrorIncrease();
            case "models" -> score.models().size();
            case "models with FLOP" -> rowsWithFlop(group).length;
            default -> throw new AssertionError("no such quantity: " + number.quantity());
        };
    }

    private static Values flop() {
        return table.numbers(table.attribute(AttributeKind.FLOP).orElseThrow().column())
                .orElseThrow();
    }

    private static int[] rowsWithFlop(GroupAnalysis group) {
        return group.models().rows().filter(row -> !flop().isMissing(row)).toArray();
    }

    private static double computeCorrelation(GroupAnalysis group, CapabilitiesScore score) {
        int[] rows = rowsWithFlop(group);
        return new SpearmansCorrelation()
                .correlation(
                        IntStream.of(rows).mapToDouble(score.scores()::get).toArray(),
                        IntStream.of(rows).mapToDouble(flop()::get).toArray());
    }

    /** The column holds 1 − error; its mean over base models less that over chat models. */
    private static double calibrationErrorIncrease() {
        return mean("base", "rmsce_mmlu") - mean("chat", "rmsce_mmlu");
    }

    private static double mean(String group, String column) {
        Values values = table.benchmark(column).orElseThrow().scores();
        return analysis.group(group)
                .orElseThrow()
                .models()
                .rows()
                .mapToDouble(values::get)
                .average()
                .orElseThrow();
    }

    @Test
    void theReferenceTableIsThePapers() {
        assertThat(table.modelCount()).isEqualTo(53);
        assertThat(table.benchmarks(Role.CAPABILITIES)).hasSize(12);
        assertThat(table.benchmarks(Role.SAFETY)).hasSize(166);
        assertThat(analysis.groups().stream().map(GroupAnalysis::name)).isEqualTo(List.of("base", "chat"));
        assertThat(table.provenance().notes()).isEmpty();
    }
}
