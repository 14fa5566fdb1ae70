package org.disentangle.importing.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.source.Source;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;

class RepeatedModelsTest {
    private static final double MISSING = Double.NaN;
    private static final List<String> MODELS = List.of("a", "b", "a", "a");

    @Test
    void keepsEveryRowUnlessARuleIsChosen() {
        ScoreTable table = table(benchmark(Direction.HIGHER, 1, 2, 3, 4));
        assertThat(RepeatedModels.resolve(table, Repeated.KEEP)).isSameAs(table);
    }

    @Test
    void takesTheMeanOfTheScoresThatAreThere() {
        Benchmark mean = resolved(benchmark(Direction.HIGHER, 1, 5, MISSING, 4), Repeated.MEAN);
        assertThat(mean.scores().toArray()).containsExactly(2.5, 5);
        Benchmark none = resolved(benchmark(Direction.HIGHER, MISSING, 5, MISSING, MISSING), Repeated.MEAN);
        assertThat(none.scores().toArray()).containsExactly(MISSING, 5);
    }

    @Test
    void givesTheMeanItsStandardError() {
        Benchmark mean = resolved(withErrors(Values.of(0.3, 0.1, 0.4, 1.2)), Repeated.MEAN);
        assertThat(mean.standardErrors().orElseThrow().toArray())
                .containsExactly(new double[] {1.3 / 3, 0.1}, Offset.offset(1e-15));
        Benchmark unknown = resolved(withErrors(Values.of(0.3, 0.1, MISSING, 1.2)), Repeated.MEAN);
        assertThat(unknown.standardErrors().orElseThrow().toArray()).containsExactly(MISSING, 0.1);
    }

    @Test
    void takesTheBestByTheDirection() {
        assertThat(resolved(benchmark(Direction.HIGHER, 1, 5, 3, 2), Repeated.BEST)
                        .scores()
                        .toArray())
                .containsExactly(3, 5);
        assertThat(resolved(benchmark(Direction.LOWER, 1, 5, 3, MISSING), Repeated.BEST)
                        .scores()
                        .toArray())
                .containsExactly(1, 5);
        assertThat(resolved(benchmark(new Direction.Target(2.2), 1, 5, 3, 2), Repeated.BEST)
                        .scores()
                        .toArray())
                .containsExactly(2, 5);
        assertThat(resolved(withErrors(Values.of(0.3, 0.1, 0.4, 1.2)), Repeated.BEST)
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(1.2, 0.1);
    }

    @Test
    void takesTheLatestByItsDateElseByItsPlace() {
        Benchmark benchmark = benchmark(Direction.HIGHER, 1, 5, 3, MISSING);
        assertThat(resolved(benchmark, Repeated.LATEST).scores().toArray()).containsExactly(3, 5);
        Attribute release =
                new Attribute.Number("release", AttributeKind.RELEASE, false, Values.of(2024, 2023, 2023.5, 2025));
        ScoreTable dated = new ScoreTable(MODELS, List.of(release), List.of(benchmark), Provenance.none());
        ScoreTable latest = RepeatedModels.resolve(dated, Repeated.LATEST);
        assertThat(scores(latest, "x")).containsExactly(1, 5);
        assertThat(latest.numbers("release").orElseThrow().toArray()).containsExactly(2024, 2023);
    }

    @Test
    void saysHowManyRowsBecameHowManyModels() throws ImportException {
        ScoreTable table = read(
                with(Repeated.MEAN),
                TextSource.of("model,licence,x\nalpha,,1\nbeta,MIT,2\nalpha,BSD,2\nalpha,GPL,6\n"));
        assertThat(table.models()).containsExactly("alpha", "beta");
        assertThat(scores(table, "x")).containsExactly(3, 2);
        assertThat(attribute(table, "licence")).containsExactly("BSD", "MIT");
        assertThat(notes(table))
                .contains("scores.csv: 3 rows became 1 model, each with the mean of its scores: \"alpha\" (3 rows)");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void appliesTheRuleToTheRowsOfAllFiles() throws ImportException {
        Source one = TextSource.of("a.csv", "model,x,y\nalpha,1,10\nbeta,2,\n");
        Source two = TextSource.of("b.csv", "model,x,z\nbeta,4,40\nalpha,3,30\nalpha,5,\n");
        ScoreTable mean = read(with(Repeated.MEAN), one, two);
        assertThat(mean.models()).containsExactly("alpha", "beta");
        assertThat(scores(mean, "x")).containsExactly(3, 3);
        assertThat(scores(mean, "y")).containsExactly(10, MISSING);
        assertThat(scores(mean, "z")).containsExactly(30, 40);
        assertThat(scores(read(with(Repeated.LATEST), one, two), "x")).containsExactly(5, 4);
        assertThat(scores(read(with(Repeated.BEST), two, one), "x")).containsExactly(4, 5);
        assertThat(warnings(mean)).isEmpty();
    }

    @Test
    void appliesTheRuleToATableOfOneRowAScore() throws ImportException {
        Source seeds = TextSource.of("model,benchmark,score,stderr\na,x,1,0.3\nb,x,7,0.1\na,y,5,0.2\na,x,3,0.4\n"
                + "b,y,2,0.1\na,x,5,1.2\n");
        ScoreTable mean = read(with(Repeated.MEAN), seeds);
        assertThat(mean.models()).containsExactly("a", "b");
        assertThat(scores(mean, "x")).containsExactly(3, 7);
        assertThat(scores(mean, "y")).containsExactly(5, 2);
        assertThat(mean.benchmark("x")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(new double[] {1.3 / 3, 0.1}, Offset.offset(1e-15));
        assertThat(warnings(mean)).isEmpty();
        assertThat(scores(read(with(Repeated.LATEST), seeds), "x")).containsExactly(5, 7);
        ScoreTable first = read(seeds);
        assertThat(scores(first, "x")).containsExactly(1, 7);
        assertThat(warnings(first)).anyMatch(note -> note.contains("has a second score"));
    }

    private static ImportOptions with(Repeated rule) {
        return ImportOptions.literal().withReading(Reading.guess().withRepeated(rule));
    }

    private static Benchmark withErrors(Values errors) {
        return new Benchmark("x", BenchmarkInfo.unknown("x"), Values.of(1, 5, 3, 4), Optional.of(errors));
    }

    private static Benchmark benchmark(Direction direction, double... scores) {
        return new Benchmark("x", BenchmarkInfo.unknown("x").withDirection(direction), Values.of(scores));
    }

    private static ScoreTable table(Benchmark benchmark) {
        return new ScoreTable(MODELS, List.of(), List.of(benchmark), Provenance.none());
    }

    private static Benchmark resolved(Benchmark benchmark, Repeated rule) {
        return RepeatedModels.resolve(table(benchmark), rule).benchmark("x").orElseThrow();
    }
}
