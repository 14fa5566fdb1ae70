package org.disentangle.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Reference;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;

class ResidualsTest {
    private static final AnalysisOptions BY_X = AnalysisOptions.defaults().withX(Optional.of("x"));

    /** A progress that is cancelled. */
    private static final class Cancelled implements Progress {
        @Override
        public void begin(String step, long units) {}

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    private static ScoreTable table(List<String> families, Direction direction, double[] x, double... scores) {
        List<Attribute> attributes =
                new ArrayList<>(List.of(new Attribute.Number("x", AttributeKind.OTHER, false, Values.of(x))));
        if (!families.isEmpty()) {
            attributes.add(Attribute.Text.of("family", AttributeKind.FAMILY, false, families));
        }
        List<String> models = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            models.add("model " + (char) ('z' - i));
        }
        return new ScoreTable(
                models,
                attributes,
                List.of(new Benchmark("s", BenchmarkInfo.unknown("s").withDirection(direction), Values.of(scores))),
                Provenance.none());
    }

    private static Residuals residuals(ScoreTable table, Progress progress) {
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), BY_X, Progress.unwatched())
                .groups()
                .get(0);
        return Residuals.of(table, group, group.correlation("s").orElseThrow(), BY_X, progress);
    }

    private static Residuals residuals(List<String> families, double[] x, double... scores) {
        return residuals(table(families, Direction.HIGHER, x, scores), Progress.unwatched());
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    @Test
    void agreeWithNumPyOnThePapersTables() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        AnalysisOptions options = AnalysisOptions.defaults();
        Analysis analysis = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        List<String[]> lines = Reference.lines("trends/reference_safety_residuals.tsv");
        int models = 0;
        int families = 0;
        for (String[] line : lines.subList(1, lines.size())) {
            GroupAnalysis group = analysis.group(line[0]).orElseThrow();
            Residuals residuals =
                    Residuals.of(table, group, group.correlation(line[1]).orElseThrow(), options, Progress.unwatched());
            String what = String.join(" ", List.of(line).subList(0, 4));
            if (line[2].equals("model")) {
                check(residuals, line, what);
                models++;
            } else {
                checkFamily(residuals, line, what);
                families++;
            }
        }
        assertThat(models).isGreaterThan(150);
        assertThat(families).isGreaterThan(40);
    }

    private static void check(Residuals residuals, String[] line, String what) {
        ModelResidual model = residuals.models().stream()
                .filter(one -> one.model().equals(line[3]))
                .findFirst()
                .orElseThrow();
        assertClose(model.residual(), number(line[5]), 1e-12, what);
        assertClose(model.studentised().value(), number(line[6]), 1e-11, what);
    }

    private static void checkFamily(Residuals residuals, String[] line, String what) {
        FamilyResidual family = residuals.families().stream()
                .filter(one -> one.family().equals(line[3]))
                .findFirst()
                .orElseThrow();
        assertThat(family.n()).as(what).isEqualTo(Integer.parseInt(line[4]));
        assertClose(family.meanResidual(), number(line[5]), 1e-12, what);
        assertClose(family.t().value(), number(line[6]), 1e-11, what);
        assertClose(family.shift().value(), number(line[7]), 1e-11, what);
        assertClose(family.interval().low().value(), number(line[8]), 1e-9, what);
        assertClose(family.interval().high().value(), number(line[9]), 1e-9, what);
        assertThat(family.interval().method()).isEqualTo("t");
    }

    @Test
    void ofAFamilyOfOneTheShiftIsTheStudentisedResidual() {
        Residuals residuals = residuals(List.of("a", "b", "b", "c", "b"), new double[] {1, 2, 3, 5, 8}, 2, 3, 3, 9, 7);
        assertThat(residuals.families().stream().map(FamilyResidual::family)).containsExactly("a", "b", "c");
        FamilyResidual c = residuals.families().get(2);
        ModelResidual model = residuals.models().get(3);
        assertThat(c.t()).isEqualTo(model.studentised());
        assertThat(c.meanResidual()).isEqualTo(model.residual());
        assertThat(c.shift().value()).isCloseTo(model.residual() / (1 - model.leverage()), within(1e-13));
        assertThat(residuals.noFamilies()).isEmpty();
    }

    @Test
    void aModelThatIsSaferThanPredictedIsAboveTheTrendWhateverTheDirection() {
        double[] x = {1, 2, 3, 4, 5};
        Residuals harms = residuals(table(List.of(), Direction.LOWER, x, 10, 9, 3, 7, 6), Progress.unwatched());
        assertThat(harms.bestFirst().get(0).row()).isEqualTo(2);
        assertThat(harms.bestFirst().get(0).residual()).isPositive();
        assertThat(harms.models().get(2).x()).isEqualTo(3);
    }

    @Test
    void areSortedByResidualThenByName() {
        Residuals residuals =
                residuals(List.of("a", "b", "b", "a", "", "c"), new double[] {1, 1, 2, 2, 3, 3}, 1, 3, 2, 4, 5, 3);
        List<ModelResidual> sorted = residuals.bestFirst();
        assertThat(sorted).hasSize(6).containsExactlyInAnyOrderElementsOf(residuals.models());
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i).residual())
                    .isLessThanOrEqualTo(sorted.get(i - 1).residual());
        }
        List<FamilyResidual> families = residuals.bestFamiliesFirst();
        assertThat(families).hasSize(3);
        assertThat(families.get(0).meanResidual())
                .isGreaterThanOrEqualTo(families.get(1).meanResidual());
        assertThat(families.get(1).meanResidual())
                .isGreaterThanOrEqualTo(families.get(2).meanResidual());
        Residuals equal = residuals(List.of("b", "b", "a", "a"), new double[] {1, 1, -1, -1}, 1, -1, -1, 1);
        assertThat(equal.bestFirst().stream().map(ModelResidual::model))
                .isSubsetOf("model w", "model x", "model y", "model z");
    }

    @Test
    void equalResidualsAreOrderedByName() {
        double[] x = {-1, 0, 1, -1, 0, 1};
        Residuals residuals = residuals(List.of("e", "d", "f", "e", "d", "f"), x, 1 - 1, 1, 1 + 1, -1 - 1, -1, -1 + 1);
        assertThat(residuals.bestFirst().stream().map(ModelResidual::model))
                .containsExactly("model x", "model y", "model z", "model u", "model v", "model w");
        assertThat(residuals.bestFamiliesFirst().stream().map(FamilyResidual::family))
                .containsExactly("d", "e", "f");
        assertThat(residuals.deviation().value()).isCloseTo(Math.sqrt(6 / 4.0), within(1e-14));
    }

    @Test
    void aFamilyWithEveryModelInItHasNoShift() {
        Residuals residuals = residuals(List.of("a", "a", "a", "a", "a"), new double[] {1, 2, 3, 5, 8}, 2, 3, 3, 9, 7);
        FamilyResidual family = residuals.families().get(0);
        assertThat(family.n()).isEqualTo(5);
        assertThat(family.meanResidual()).isCloseTo(0, within(1e-14));
        assertThat(family.shift().reason()).isEqualTo("every model is of this family");
        assertThat(family.interval().low().reason()).isEqualTo("every model is of this family");
        assertThat(family.t().reason()).isEqualTo("every model is of this family");
    }

    @Test
    void aFamilyOrModelThatAloneDecidesTheSlopeHasNoShift() {
        Residuals residuals = residuals(List.of("a", "a", "b", "b", "b"), new double[] {1, 1, 4, 4, 4}, 1, 2, 3, 5, 9);
        assertThat(residuals.families().get(0).shift().reason())
                .isEqualTo("the models of this family alone determine the slope");
        assertThat(residuals.families().get(1).t().reason())
                .isEqualTo("the models of this family alone determine the slope");
        Residuals alone = residuals(List.of(), new double[] {3, 3, 3, 3, 7}, 1, 2, 3, 5, 9);
        assertThat(alone.models().get(4).studentised().reason()).isEqualTo("this model alone determines the slope");
        assertThat(alone.models().get(4).residual()).isCloseTo(0, within(1e-14));
        assertThat(alone.models().get(4).leverage()).isCloseTo(1, within(1e-14));
        assertThat(alone.models().get(0).studentised().isPresent()).isTrue();
    }

    @Test
    void threeModelsHaveResidualsThatCannotBeStudentised() {
        Residuals residuals = residuals(List.of("a", "b", "b"), new double[] {1, 2, 4}, 1, 3, 2);
        assertThat(residuals.models()).hasSize(3);
        assertThat(residuals.models().get(1).studentised().reason()).isEqualTo("this needs at least 4 models");
        assertThat(residuals.families().get(0).shift().isPresent()).isTrue();
        assertThat(residuals.families().get(0).interval().low().reason()).isEqualTo("this needs at least 4 models");
    }

    @Test
    void onALineNobodyCanBeStudentised() {
        Residuals residuals = residuals(List.of("a", "b", "b", "a"), new double[] {1, 2, 3, 5}, 0.1, 0.2, 0.3, 0.5);
        assertThat(residuals.models()).allSatisfy(model -> {
            assertThat(model.residual()).isCloseTo(0, within(1e-15));
            assertThat(model.studentised().reason()).isEqualTo("the other models lie on a line");
        });
        assertThat(residuals.families().get(0).interval().low().reason()).isEqualTo("the other models lie on a line");
        Residuals off = residuals(List.of(), new double[] {1, 2, 3, 5, 6}, 0.1, 0.2, 7, 0.5, 0.6);
        assertThat(off.models().get(2).studentised().reason()).isEqualTo("the other models lie on a line");
        assertThat(off.models().get(1).studentised().isPresent()).isTrue();
    }

    @Test
    void whereThereIsNoCorrelationThereAreNone() {
        Residuals residuals = residuals(List.of("a", "a", "a"), new double[] {1, 2, 3}, 4, 4, 4);
        assertThat(residuals.models()).isEmpty();
        assertThat(residuals.families()).isEmpty();
        assertThat(residuals.deviation().reason()).isEqualTo("all 3 scores are the same");
        assertThat(residuals.noFamilies()).isEqualTo("all 3 scores are the same");
        assertThat(residuals(List.of(), new double[] {1, 2, 3}, 4, 5, Double.NEGATIVE_INFINITY)
                        .deviation()
                        .reason())
                .isEqualTo("a number is infinite");
    }

    @Test
    void aResidualThatNoDoubleHoldsLeavesNone() {
        double[] huge = {1.7e308, -1.7e308, 1.7e308, 1e308};
        assertThat(residuals(List.of(), new double[] {1, 2, 3, 5}, huge)
                        .deviation()
                        .reason())
                .isEqualTo("the numbers are too large");
    }

    @Test
    void withoutFamiliesItSaysSo() {
        double[] x = {1, 2, 4, 5};
        assertThat(residuals(List.of(), x, 1, 3, 2, 4).noFamilies()).isEqualTo("no model of this group has a family");
        assertThat(residuals(List.of("", "", "", ""), x, 1, 3, 2, 4).families()).isEmpty();
        Residuals some = residuals(List.of("", "a", "", "a"), x, 1, 3, 2, 4);
        assertThat(some.families()).hasSize(1);
        assertThat(some.noFamilies()).isEmpty();
        assertThat(some.models()).hasSize(4);
    }

    @Test
    void modelsWithoutAScoreAreInNothing() {
        Residuals residuals =
                residuals(List.of("a", "a", "a", "b", "b"), new double[] {1, 2, 3, 4, 5}, 1, Double.NaN, 2, 3, 5);
        assertThat(residuals.models().stream().map(ModelResidual::row)).containsExactly(0, 2, 3, 4);
        assertThat(residuals.models().get(1).model()).isEqualTo("model x");
        assertThat(residuals.families().get(0).n()).isEqualTo(2);
    }

    @Test
    void canBeCancelled() {
        ScoreTable table = table(List.of(), Direction.HIGHER, new double[] {1, 2, 3, 4}, 1, 3, 2, 4);
        assertThatThrownBy(() -> residuals(table, new Cancelled())).isInstanceOf(CancellationException.class);
    }
}
