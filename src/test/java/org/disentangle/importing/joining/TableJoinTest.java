package org.disentangle.importing.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableJoinTest {
    private static final double MISSING = Double.NaN;

    @Test
    void putsEveryScoreInItsModelsRow() throws JoinException {
        ScoreTable base = table("base.csv", List.of("Yi-6B", "Llama-2-7b-hf"), scores("x", 1, 2));
        ScoreTable added = table("mine.csv", List.of("new", "llama 2 7B", "Yi-6B"), scores("y", 30, 20, 10));
        ScoreTable joined = join(base, added, Conflicts.REFUSE);
        assertThat(joined.models()).containsExactly("Yi-6B", "Llama-2-7b-hf", "new");
        assertThat(numbers(joined, "x")).containsExactly(1, 2, MISSING);
        assertThat(numbers(joined, "y")).containsExactly(10, 20, 30);
        assertThat(joined.provenance().sources()).extracting(SourceFile::name).containsExactly("base.csv", "mine.csv");
        assertThat(notes(joined, Severity.WARNING))
                .containsExactly(
                        "mine.csv: 1 model matches none of the base table and became a row of its own:" + " \"new\"");
        assertThat(notes(joined, Severity.INFORMATION))
                .contains("mine.csv: \"llama 2 7B\" was joined to \"Llama-2-7b-hf\" (spelling)");
    }

    @Test
    void saysOfAModelThatWasLeftApartThatItWas() throws JoinException {
        ScoreTable base = table("base.csv", List.of("Yi-6B", "b"), scores("x", 1, 2));
        ScoreTable added = table("mine.csv", List.of("yi 6b", "new"), scores("y", 30, 20));
        List<ModelMatch> matches = new ArrayList<>(Matching.propose(base, added));
        matches.replaceAll(match -> match.added().row() == 0 ? match.apart() : match);
        ScoreTable joined =
                TableJoin.join(base, added, matches, JoinDecision.of(Conflicts.REFUSE), Progress.unwatched());
        assertThat(notes(joined, Severity.WARNING))
                .singleElement()
                .asString()
                .contains("1 model matches none", "\"new\"")
                .doesNotContain("yi 6b");
        assertThat(notes(joined, Severity.INFORMATION))
                .contains("mine.csv: 1 model was kept separate, as chosen, and became a row of its own: \"yi 6b\"");
    }

    @Test
    void writesScoresThatDifferWithFourDigitsOrAsManyAsTellThemApart() {
        Conflict far = new Conflict("m", "x", 1 / 3.0, 2 / 3.0);
        assertThat(List.of(far.baseText(), far.addedText())).containsExactly("0.3333", "0.6667");
        Conflict near = new Conflict("m", "x", 0.123456, 0.123457);
        assertThat(List.of(near.baseText(), near.addedText())).containsExactly("0.123456", "0.123457");
        Conflict nearest = new Conflict("m", "x", 0.1 + 0.2, 0.3);
        assertThat(List.of(nearest.baseText(), nearest.addedText())).containsExactly("0.30000000000000004", "0.3");
        Conflict whole = new Conflict("m", "x", 45, 0);
        assertThat(List.of(whole.baseText(), whole.addedText())).containsExactly("45", "0");
    }

    @Test
    void saysWhichModelsOfTheBaseTableGotNothing() throws JoinException {
        ScoreTable joined = join(
                table("base.csv", List.of("a", "b"), scores("x", 1, 2)),
                table("mine.csv", List.of("a"), scores("y", 3)),
                Conflicts.REFUSE);
        assertThat(notes(joined, Severity.INFORMATION))
                .contains("mine.csv: 1 model of the base table has no row here: \"b\"");
    }

    @Test
    void neverCountsACapabilitiesBenchmarkTwice() throws Exception {
        ScoreTable base = read("base.csv", "model,mmlu,gsm8k\na,1,2\nb,2,3\n");
        ScoreTable joined =
                join(base, read("mine.csv", "model,MMLU (5-shot),mine\na,10,5\nb,20,6\n"), Conflicts.REFUSE);
        assertThat(joined.benchmarks(Role.CAPABILITIES))
                .extracting(Benchmark::column)
                .containsExactly("mmlu", "gsm8k");
        assertThat(joined.benchmark("MMLU (5-shot)").orElseThrow().role()).isEqualTo(Role.IGNORED);
        assertThat(notes(joined, Severity.WARNING))
                .singleElement()
                .asString()
                .contains("column MMLU (5-shot)", "the same benchmark as \"mmlu\"", "ignored");
    }

    @Test
    void leavesOutACapabilitiesBenchmarkThatWouldChangeTheScore() throws Exception {
        ScoreTable base = read("base.csv", "model,mmlu,gsm8k\na,1,2\nb,2,3\n");
        ScoreTable added = read("mine.csv", "model,hellaswag,mine\na,10,5\nb,20,6\n");
        assertThat(TableJoin.newCapabilities(base, added)).containsExactly("hellaswag");
        ScoreTable joined = join(base, added, Conflicts.REFUSE);
        assertThat(joined.benchmark("hellaswag").orElseThrow().role()).isEqualTo(Role.IGNORED);
        assertThat(notes(joined, Severity.WARNING))
                .singleElement()
                .asString()
                .contains("column hellaswag", "would change the score of every model", "--capabilities");
        ScoreTable counted = TableJoin.join(
                base,
                added,
                Matching.propose(base, added),
                new JoinDecision(Conflicts.KEEP, Map.of("hellaswag", Role.CAPABILITIES)),
                Progress.unwatched());
        assertThat(counted.benchmarks(Role.CAPABILITIES))
                .extracting(Benchmark::column)
                .containsExactly("mmlu", "gsm8k", "hellaswag");
        assertThat(notes(counted, Severity.WARNING)).singleElement().asString().contains("as requested");
    }

    @Test
    void letsAddedBenchmarksMakeAScoreWhereThereIsNone() throws Exception {
        ScoreTable base = read("base.csv", "model,mine\na,1\nb,2\n");
        ScoreTable added = read("scores.csv", "model,mmlu,gsm8k\na,10,5\nb,20,6\n");
        assertThat(TableJoin.newCapabilities(base, added)).isEmpty();
        assertThat(join(base, added, Conflicts.REFUSE).benchmarks(Role.CAPABILITIES))
                .extracting(Benchmark::column)
                .containsExactly("mmlu", "gsm8k");
    }

    @Test
    void putsANewModelInTheGroupThatItsNameTells() throws JoinException {
        ScoreTable base = new ScoreTable(
                List.of("a", "b", "c", "old-chat"),
                List.of(
                        Attribute.Text.of("kind", AttributeKind.TYPE, false, List.of("Base", "Chat", "Chat", "")),
                        Attribute.Text.of("family", AttributeKind.FAMILY, false, List.of("x", "LLAMA", "x", "x"))),
                List.of(),
                Provenance.none());
        ScoreTable added = table(
                "mine.csv", List.of("Llama-2-999b-chat-hf", "Qwen9-7B-Instruct", "unknowable"), scores("y", 1, 2, 3));
        ScoreTable joined = join(base, added, Conflicts.REFUSE);
        assertThat(words(joined, "kind")).containsExactly("Base", "Chat", "Chat", "", "Chat", "Chat", "");
        assertThat(words(joined, "family")).containsExactly("x", "LLAMA", "x", "x", "LLAMA", "Qwen", "");
        assertThat(joined.attribute("kind").orElseThrow().inferred()).isFalse();
        assertThat(notes(joined, Severity.WARNING))
                .contains(
                        "mine.csv, column kind: inferred from the names of the models that match none, which puts them in"
                                + " the groups of that type: \"Llama-2-999b-chat-hf\" (Chat), \"Qwen9-7B-Instruct\" (Chat)");
    }

    @Test
    void makesNoGroupOfAnInferredType() throws JoinException {
        ScoreTable base = attribute(
                List.of("a", "b"), Attribute.Text.of("type", AttributeKind.TYPE, false, List.of("chat", "instruct")));
        ScoreTable added = table("mine.csv", List.of("Llama-2-7b-hf", "Llama-2-7b-chat-hf"), scores("y", 1, 2));
        assertThat(words(join(base, added, Conflicts.REFUSE), "type")).containsExactly("chat", "instruct", "", "");
    }

    @Test
    void writesChoicesDownAndAppliesThemAgain() throws JoinException {
        ScoreTable base = table("base.csv", List.of("a", "twice", "twice", "b"), scores("x", 1, 2, 3, 4));
        ScoreTable added = table("mine.csv", List.of("same", "b", "same", "a"), scores("y", 1, 2, 3, 4));
        List<ModelMatch> proposed = Matching.propose(base, added);
        List<ModelMatch> decided = new ArrayList<>(proposed);
        decided.set(2, proposed.get(2).chosen(NamedRow.of(base, 2)));
        decided.set(3, proposed.get(3).apart());
        List<ChosenMatch> choices = ChosenMatch.among(decided, base);
        assertThat(ChosenMatch.apply(choices, proposed, base)).isEqualTo(decided);
        assertThatThrownBy(() -> ChosenMatch.apply(List.of(ChosenMatch.of("b", Optional.of("twice"))), proposed, base))
                .isInstanceOf(JoinException.class)
                .hasMessageContaining("has 2 times; it is unclear which row is meant");
        assertThatThrownBy(() -> ChosenMatch.apply(List.of(ChosenMatch.of("same", Optional.of("a"))), proposed, base))
                .isInstanceOf(JoinException.class)
                .hasMessageContaining("\"same\" has 2 rows, but 1 match is chosen for it");
    }

    @Test
    void stopsComparingWhenItIsCancelled() {
        ScoreTable base = table("base.csv", List.of("a"), scores("x", 1));
        Progress cancelled = new Progress() {
            @Override
            public void begin(String step, long units) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> TableJoin.conflicts(base, base, Matching.propose(base, base), cancelled))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
    }

    private static ScoreTable read(String name, String text) throws Exception {
        return org.disentangle.importing.TableImporter.read(
                List.of(org.disentangle.importing.source.Source.text(name, text)),
                org.disentangle.importing.options.ImportOptions.literal(),
                org.disentangle.job.Progress.unwatched());
    }

    @Test
    void neverDecidesAConflictByItself() throws JoinException {
        ScoreTable base = table("base.csv", List.of("a", "b", "c"), scores("x", 1, 2, MISSING));
        ScoreTable added = table("mine.csv", List.of("c", "b", "a"), scores("x", 3, 2, 7.5));
        assertThatThrownBy(() -> join(base, added, Conflicts.REFUSE))
                .isInstanceOf(JoinException.class)
                .hasMessageContaining("a in x: 1 there, 7.5 in mine.csv")
                .hasMessageContaining("say which one to keep");
        assertThat(TableJoin.conflicts(base, added, Matching.propose(base, added), Progress.unwatched()))
                .containsExactly(new Conflict("a", "x", 1, 7.5));
        ScoreTable kept = join(base, added, Conflicts.KEEP);
        assertThat(numbers(kept, "x")).containsExactly(1, 2, 3);
        assertThat(notes(kept, Severity.WARNING))
                .containsExactly("mine.csv, column x: \"a\" has 7.5 here and 1 in the base table; the latter is kept");
        ScoreTable replaced = join(base, added, Conflicts.REPLACE);
        assertThat(numbers(replaced, "x")).containsExactly(7.5, 2, 3);
        assertThat(notes(replaced, Severity.WARNING)).singleElement().asString().contains("the former replaces it");
    }

    @Test
    void carriesEachStandardErrorWithItsScore() throws JoinException {
        ScoreTable base = table("base.csv", List.of("a", "b", "c"), scores("x", 1, 2, MISSING));
        Benchmark withErrors = new Benchmark(
                "x", BenchmarkInfo.unknown("x"), Values.of(5, 2, 3), Optional.of(Values.of(0.5, 0.2, 0.3)));
        ScoreTable added = table("mine.csv", List.of("a", "b", "c"), withErrors);
        assertThat(errors(join(base, added, Conflicts.KEEP), "x")).containsExactly(MISSING, 0.2, 0.3);
        assertThat(errors(join(base, added, Conflicts.REPLACE), "x")).containsExactly(0.5, 0.2, 0.3);
        ScoreTable turned = join(added, base, Conflicts.REPLACE);
        assertThat(numbers(turned, "x")).containsExactly(1, 2, 3);
        assertThat(errors(turned, "x")).containsExactly(MISSING, 0.2, 0.3);
        assertThat(errors(join(table("n.csv", List.of("z"), scores("y", 1)), added, Conflicts.KEEP), "x"))
                .containsExactly(MISSING, 0.5, 0.2, 0.3);
    }

    @Test
    void leavesWhatIsKnownOfABenchmarkToTheBaseTable() throws JoinException {
        BenchmarkInfo known =
                BenchmarkInfo.unknown("x").withRole(Role.CAPABILITIES).withDirection(Direction.LOWER);
        ScoreTable base = table("base.csv", List.of("a"), new Benchmark("x", known, Values.of(1)));
        ScoreTable joined = join(base, table("mine.csv", List.of("b"), scores("x", 2)), Conflicts.REFUSE);
        assertThat(joined.benchmark("x").orElseThrow().info()).isEqualTo(known);
    }

    @Test
    void tellsTwoColumnsOfOneBenchmarkApart() throws JoinException {
        Benchmark one = new Benchmark("mmlu", BenchmarkInfo.unknown("MMLU"), Values.of(1));
        Benchmark other = new Benchmark("mmlu_5shot", BenchmarkInfo.unknown("MMLU"), Values.of(1));
        ScoreTable joined =
                join(table("a.csv", List.of("a"), one), table("b.csv", List.of("a"), other), Conflicts.REFUSE);
        assertThat(joined.benchmarks())
                .extracting(benchmark -> benchmark.info().name())
                .containsExactly("MMLU", "mmlu_5shot");
    }

    @Test
    void joinsAttributesWhereTheBaseTableHasNone() throws JoinException {
        ScoreTable base = new ScoreTable(
                List.of("a", "b"),
                List.of(
                        Attribute.Text.of("licence", AttributeKind.OTHER, false, List.of("MIT", "")),
                        new Attribute.Number("flop", AttributeKind.FLOP, false, Values.of(1e22, MISSING))),
                List.of(),
                Provenance.none());
        ScoreTable added = new ScoreTable(
                List.of("b", "a", "c"),
                List.of(
                        Attribute.Text.of("licence", AttributeKind.OTHER, false, List.of("BSD", "GPL", "Apache")),
                        new Attribute.Number("flop", AttributeKind.FLOP, false, Values.of(2e22, 3e22, 4e22)),
                        Attribute.Text.of("maker", AttributeKind.DEVELOPER, false, List.of("B", "A", "C"))),
                List.of(),
                Provenance.none());
        ScoreTable joined = join(base, added, Conflicts.REFUSE);
        assertThat(words(joined, "licence")).containsExactly("MIT", "BSD", "Apache");
        assertThat(joined.numbers("flop").orElseThrow().toArray()).containsExactly(1e22, 2e22, 4e22);
        assertThat(words(joined, "maker")).containsExactly("A", "B", "C");
        assertThat(notes(joined, Severity.INFORMATION))
                .anyMatch(note -> note.contains("column licence: \"a\" has GPL here and MIT"));
    }

    @Test
    void fillsNoStatedColumnWithWhatWasInferred() throws JoinException {
        ScoreTable base =
                attribute(List.of("a"), Attribute.Text.of("type", AttributeKind.TYPE, false, List.of("base")));
        ScoreTable inferred =
                attribute(List.of("b"), Attribute.Text.of("type", AttributeKind.TYPE, true, List.of("chat")));
        assertThat(words(join(base, inferred, Conflicts.REFUSE), "type")).containsExactly("base", "");
        assertThat(words(join(inferred, base, Conflicts.REFUSE), "type")).containsExactly("chat", "base");
        assertThat(words(
                        join(
                                inferred,
                                attribute(
                                        List.of("c"),
                                        Attribute.Text.of("kind", AttributeKind.TYPE, true, List.of("base"))),
                                Conflicts.REFUSE),
                        "type"))
                .containsExactly("chat", "base");
    }

    @Test
    void saysWhatHoldsWordsInOneTableAndScoresInTheOther() throws JoinException {
        ScoreTable scores = table("a.csv", List.of("a"), scores("x", 1));
        ScoreTable words = attribute(List.of("a"), Attribute.Text.of("x", AttributeKind.OTHER, false, List.of("good")));
        assertThat(notes(join(scores, words, Conflicts.REFUSE), Severity.WARNING))
                .singleElement()
                .asString()
                .contains("column x: this column holds words here");
        assertThat(notes(join(words, scores, Conflicts.REFUSE), Severity.WARNING))
                .singleElement()
                .asString()
                .contains("column x: this column holds numbers here");
    }

    @Test
    void joinsWhatSomebodyChose() throws JoinException {
        ScoreTable base = table("base.csv", List.of("a", "b"), scores("x", 1, 2));
        ScoreTable added = table("mine.csv", List.of("a", "other"), scores("y", 10, 20));
        List<ModelMatch> proposed = Matching.propose(base, added);
        List<ModelMatch> decided =
                List.of(proposed.get(0).apart(), proposed.get(1).chosen(NamedRow.of(base, 1)));
        assertThat(numbers(join(base, added, decided, Conflicts.REFUSE), "y")).containsExactly(MISSING, 20, 10);
        List<ModelMatch> both = List.of(proposed.get(0), proposed.get(1).chosen(NamedRow.of(base, 0)));
        assertThatThrownBy(() -> join(base, added, both, Conflicts.REFUSE))
                .isInstanceOf(JoinException.class)
                .hasMessage("\"a\" and \"other\" are both matched to \"a\"; keep one of them separate.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverMovesAScoreToAnotherModel(long seed) throws JoinException {
        SplittableRandom random = new SplittableRandom(seed);
        ScoreTable base = random(random, "x");
        ScoreTable added = random(random, "y");
        ScoreTable joined = join(base, added, Conflicts.REFUSE);
        for (int row = 0; row < joined.modelCount(); row++) {
            double own = Integer.parseInt(joined.model(row).substring(1));
            assertThat(joined.numbers("x").orElseThrow().get(row)).isIn(own, MISSING);
            assertThat(joined.numbers("y").orElseThrow().get(row)).isIn(own, MISSING);
        }
        assertThat(joined.numbers("x").orElseThrow().presentCount()).isEqualTo(base.modelCount());
        assertThat(joined.numbers("y").orElseThrow().presentCount()).isEqualTo(added.modelCount());
    }

    private static ScoreTable random(SplittableRandom random, String column) {
        List<String> models = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int number = random.nextInt(80);
            models.add((random.nextBoolean() ? "m" : "M") + number);
            scores.add((double) number);
        }
        return table(
                column + ".csv",
                models,
                scores(column, scores.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static ScoreTable join(ScoreTable base, ScoreTable added, Conflicts policy) throws JoinException {
        return join(base, added, Matching.propose(base, added), policy);
    }

    private static ScoreTable join(ScoreTable base, ScoreTable added, List<ModelMatch> matches, Conflicts policy)
            throws JoinException {
        return TableJoin.join(base, added, matches, JoinDecision.of(policy), Progress.unwatched());
    }

    private static Benchmark scores(String column, double... scores) {
        return new Benchmark(column, BenchmarkInfo.unknown(column), Values.of(scores));
    }

    private static ScoreTable table(String file, List<String> models, Benchmark... benchmarks) {
        return new ScoreTable(
                models,
                List.of(),
                List.of(benchmarks),
                new Provenance(List.of(new SourceFile(file, "0", 1)), List.of()));
    }

    private static ScoreTable attribute(List<String> models, Attribute attribute) {
        return new ScoreTable(models, List.of(attribute), List.of(), Provenance.none());
    }

    private static double[] numbers(ScoreTable table, String column) {
        return table.benchmark(column).orElseThrow().scores().toArray();
    }

    private static double[] errors(ScoreTable table, String column) {
        return table.benchmark(column)
                .orElseThrow()
                .standardErrors()
                .orElseThrow()
                .toArray();
    }

    private static List<String> words(ScoreTable table, String column) {
        List<String> words = new ArrayList<>();
        for (int row = 0; row < table.modelCount(); row++) {
            words.add(table.attribute(column).orElseThrow().text(row).orElse(""));
        }
        return words;
    }

    private static List<String> notes(ScoreTable table, Severity severity) {
        return table.provenance().notes().stream()
                .filter(note -> note.severity() == severity)
                .map(ImportNote::toString)
                .toList();
    }
}
