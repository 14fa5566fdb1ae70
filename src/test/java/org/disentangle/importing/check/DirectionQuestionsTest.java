package org.disentangle.importing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.check.DirectionDoubt.Reason;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.ReferenceFiles;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.Direction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which directions are asked for, and before what else. */
class DirectionQuestionsTest {
    private static final ImportOptions LITERAL = ImportOptions.literal();
    private static final ImportOptions PROPOSING = new ImportOptions(Optional.empty(), List.of(), List.of(), true);
    private static final String CAPABILITIES = "mmlu,gsm8k,hellaswag";

    @TempDir
    Path folder;

    private static String table(String header, IntFunction<String> row) {
        StringBuilder text = new StringBuilder("model," + CAPABILITIES + "," + header + "\n");
        for (int i = 0; i < 12; i++) {
            text.append("m").append(i);
            for (int shake = 3; shake < 6; shake++) {
                text.append(',').append(rising(i, shake));
            }
            text.append(',').append(row.apply(i)).append('\n');
        }
        return text.toString();
    }

    private static double rising(int i, int shake) {
        return (10 + 4 * i + (i * shake) % 7) / 100.0;
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    private static List<DirectionDoubt> doubts(ImportOptions options, Source... sources) throws ImportException {
        ScoreTable table = TableImporter.read(List.of(sources), options, Progress.unwatched());
        return DirectionQuestions.doubts(table, List.of(options), Progress.unwatched());
    }

    private static List<String> asked(ImportOptions options, String text) throws ImportException {
        ScoreTable table = TableImporter.read(List.of(TextSource.of(text)), options, Progress.unwatched());
        return DirectionQuestions.ask(table, List.of(options), Progress.unwatched()).provenance().notes().stream()
                .map(ImportNote::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "success ↓, NAMED_OTHERWISE",
        "⬇ success, NAMED_OTHERWISE",
        "success (↓), NAMED_OTHERWISE",
        "success ↑, ",
        "success ↑↓, GUESSED",
        "Jailbreak ASR (%), NAMED_OTHERWISE",
        "1 − ASR, ",
        "SafeRefuse (acc), ",
        "SafeRefuse, GUESSED",
        "truthfulqa_mc1, "
    })
    void asksWithoutAWindowWhereTheNameSaysOtherwiseOrNothing(String column, Reason reason) throws ImportException {
        List<DirectionDoubt> doubts =
                doubts(LITERAL, TextSource.of(table(column, i -> text(0.3 + (i * 5) % 11 / 20.0))));
        assertThat(doubts).extracting(DirectionDoubt::reason).isEqualTo(reason == null ? List.of() : List.of(reason));
        assertThat(doubts).allMatch(doubt -> doubt.counted().equals(Direction.HIGHER));
    }

    @Test
    void asksInAWindowOnlyForGuesses() throws ImportException {
        String text = table("Jailbreak ASR (%),SafeRefuse", i -> (i * 5) % 11 + "," + (i * 7) % 11);
        assertThat(doubts(PROPOSING, TextSource.of(text)))
                .containsExactly(new DirectionDoubt("SafeRefuse", Reason.GUESSED, Direction.HIGHER));
        ScoreTable table = TableImporter.read(List.of(TextSource.of(text)), PROPOSING, Progress.unwatched());
        assertThat(table.benchmark("Jailbreak ASR (%)").orElseThrow().info().direction())
                .isEqualTo(Direction.LOWER);
    }

    @Test
    void asksBeforeAllOtherNotesAndOnceForMany() throws ImportException {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            columns.add("own_" + i);
        }
        List<String> notes = asked(
                LITERAL,
                table(
                                String.join(",", columns) + ",GCG ASR,mixed",
                                i -> (i * 7 % 11 + ",").repeat(100) + i + "," + i * i)
                        .replace("m1,", "m1,\"1,234\""));
        assertThat(notes.get(0)).contains("column GCG ASR: by its name lower is better", "--direction 'GCG ASR=lower'");
        assertThat(notes.get(1))
                .contains("in 101 columns (own_0, own_1, own_2 and 98 more)", "--direction own_0=lower")
                .contains("once for each column");
        assertThat(notes).filteredOn(note -> note.contains("--direction")).hasSize(2);
        assertThat(notes.stream().limit(2).map(DirectionNotes::withoutOption))
                .noneMatch(note -> note.contains("--"))
                .allMatch(note -> note.contains("higher is better\""));
    }

    @Test
    void asksNoMoreOnceItIsSaid() throws ImportException {
        String text = table("own,GCG ASR", i -> i + "," + (12 - i));
        ImportOptions said = LITERAL.withUses(
                ColumnUses.guess().withDirections(Map.of("own", Direction.HIGHER, "GCG ASR", Direction.LOWER)));
        assertThat(doubts(said, TextSource.of(text))).isEmpty();
        Source catalogue = TextSource.of("catalogue.csv", "benchmark,direction\nown,higher\nGCG ASR,lower\n");
        assertThat(doubts(LITERAL.withCatalogue(Optional.of(catalogue)), TextSource.of(text)))
                .isEmpty();
    }

    @Test
    void letsAnOptionOverruleACatalogue() throws ImportException {
        Source catalogue = TextSource.of("catalogue.csv", "benchmark,direction\nown,higher\n");
        ImportOptions both = LITERAL.withCatalogue(Optional.of(catalogue))
                .withUses(ColumnUses.guess().withDirections(Map.of("own", new Direction.Target(0.5))));
        ScoreTable table = TableImporter.read(
                List.of(TextSource.of(table("own", i -> text(i / 12.0)))), both, Progress.unwatched());
        assertThat(table.benchmark("own").orElseThrow().info().direction()).isEqualTo(new Direction.Target(0.5));
    }

    @ParameterizedTest
    @CsvSource({"wmdp, true", "wikitext, false", "sad, true"})
    void asksWhereTheNumbersContradict(String column, boolean hazard) throws ImportException {
        String turned = table(column, i -> text(hazard ? 1 - rising(i, 6) : 10 * rising(i, 6)));
        assertThat(doubts(PROPOSING, TextSource.of(turned)))
                .containsExactly(new DirectionDoubt(column, Reason.CONTRADICTED, Direction.LOWER));
        String plain = table(column, i -> text(hazard ? rising(i, 6) : 10 - 10 * rising(i, 6)));
        assertThat(doubts(PROPOSING, TextSource.of(plain))).isEmpty();
        assertThat(doubts(LITERAL, TextSource.of(plain)))
                .containsExactly(new DirectionDoubt(column, Reason.NAMED_OTHERWISE, Direction.HIGHER));
    }

    @Test
    void saysNothingOfASafetyBenchmarkThatFallsOrRises() throws ImportException {
        for (boolean falls : new boolean[] {true, false}) {
            String text = table("harmbench,truthfulqa_mc1", i -> {
                double number = falls ? 1 - rising(i, 6) : rising(i, 6);
                return text(number) + "," + text(number);
            });
            assertThat(doubts(PROPOSING, TextSource.of(text)))
                    .as("falls: %s", falls)
                    .isEmpty();
        }
    }

    @Test
    void asksForACapabilitiesBenchmarkThatFallsWhereTheOthersRise() throws ImportException {
        assertThat(doubts(LITERAL, TextSource.of(table("winogrande", i -> text(1 - rising(i, 6))))))
                .containsExactly(new DirectionDoubt("winogrande", Reason.CONTRADICTED, Direction.HIGHER));
        ImportOptions perplexity =
                new ImportOptions(Optional.empty(), List.of("mmlu", "gsm8k", "hellaswag", "ppl"), List.of(), true);
        assertThat(doubts(perplexity, TextSource.of(table("ppl", i -> text(9 - rising(i, 6))))))
                .isEmpty();
    }

    private Source released(IntFunction<String> header, int firstRow, int rows) throws ImportException, IOException {
        String all = new String(ReferenceFiles.tables().get(0).open().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = all.lines().toList();
        StringBuilder text = new StringBuilder(header.apply(0)).append('\n');
        lines.subList(firstRow, firstRow + rows)
                .forEach(line -> text.append(line).append('\n'));
        return Source.file(Files.writeString(folder.resolve("any name.csv"), text));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 26, 53})
    void recognisesTheReleasedTableByWhatItHolds(int rows) throws ImportException, IOException {
        String header = new String(ReferenceFiles.tables().get(0).open().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        Source source = released(unused -> header, 54 - rows, rows);
        for (ImportOptions options : List.of(LITERAL, PROPOSING)) {
            ScoreTable table = TableImporter.read(List.of(source), options, Progress.unwatched());
            assertThat(table.benchmarks())
                    .allMatch(benchmark -> benchmark.info().direction().equals(Direction.HIGHER));
            assertThat(table.benchmark("wmdp").orElseThrow().info().metric()).isEqualTo("1 − accuracy");
            assertThat(DirectionQuestions.doubts(table, List.of(options), Progress.unwatched()))
                    .isEmpty();
        }
    }

    @Test
    void takesOtherNumbersUnderAReleasedNameForOthers() throws ImportException {
        String text = table("wmdp", i -> text(rising(i, 6)));
        ScoreTable table = TableImporter.read(List.of(TextSource.of(text)), PROPOSING, Progress.unwatched());
        assertThat(table.benchmark("wmdp").orElseThrow().info().direction()).isEqualTo(Direction.LOWER);
    }
}
