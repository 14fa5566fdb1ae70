package org.disentangle.analysis.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.SourceFiles;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.analysis.statistics.WeightedCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every coefficient, also for one that is added. */
class CoefficientTest {
    private static final double[] X = {3, 1, 4, 1.5, 5, 9, 2, 6};
    private static final double[] Y = {2, 7, 1, 8, 2.5, 8.5, 1.8, 2.8};

    /** What a switch or a comparison would decide stands in a measure, or a new coefficient is silently taken for another. */
    @Test
    void nothingOutsideAsksWhichCoefficientItIs() throws IOException {
        String any = Stream.of(Coefficient.values()).map(Enum::name).collect(Collectors.joining("|", "(", ")"));
        String asking = "case (Coefficient\\.)?" + any + "\\b|[!=]=\\s*Coefficient\\." + any
                + "|Coefficient\\." + any + "\\s*[!=]=|equals\\(Coefficient\\." + any + "|Coefficient\\." + any
                + "\\.equals";
        assertThat(SourceFiles.having(asking, "analysis/coefficient"))
                .as("add a method to Measure and ask that")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void hasATestAndAnIntervalAroundIt(Coefficient coefficient) {
        Column x = new Column(X);
        Column y = new Column(Y);
        Pairing pairing = new Pairing(X.length);
        assertThat(pairing.take(x, y, "score")).isEmpty();
        SharedTests tests = new SharedTests(0.95);
        Association association = coefficient.measure().test(pairing, x, y, tests);
        double value = coefficient.measure().of(pairing, x, y).value();
        assertThat(association.rho().value()).isEqualTo(value).isBetween(-1.0, 1.0);
        assertThat(association.significance().p().value()).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(association.interval().low().value()).isLessThan(value);
        assertThat(association.interval().high().value()).isGreaterThan(value);
        int fewest = coefficient.measure().fewestForInterval();
        assertThat(coefficient.measure().interval(value, fewest, 1.96).isPresent())
                .isTrue();
        assertThat(coefficient.measure().interval(value, fewest - 1, 1.96).isPresent())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void weightsOfOneGiveTheSameNumber(Coefficient coefficient) {
        Column x = new Column(X);
        Column y = new Column(Y);
        Pairing pairing = new Pairing(X.length);
        assertThat(pairing.take(x, y, "score")).isEmpty();
        WeightedCorrelation weighted = coefficient.measure().weighted(X.length);
        weighted.take(SortedColumn.of(X), new int[] {1, 1, 1, 1, 1, 1, 1, 1}, X.length);
        assertThat(weighted.with(SortedColumn.of(Y)))
                .isCloseTo(coefficient.measure().of(pairing, x, y).value(), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void translatesAThresholdAndKeepsItsOrder(Coefficient coefficient) {
        Measure measure = coefficient.measure();
        assertThat(measure.equivalentOfSpearman(0)).isZero();
        assertThat(measure.equivalentOfSpearman(0.4)).isBetween(Math.nextUp(measure.equivalentOfSpearman(0.3)), 1.0);
        assertThat(measure.equivalentOfSpearman(1)).isCloseTo(1, within(1e-7));
        assertThat(measure.isOfConvention()).isEqualTo(measure.equivalentOfSpearman(0.4) == 0.4);
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void hasWordsOfItsOwn(Coefficient coefficient) {
        assertThat(coefficient.title()).contains(coefficient.symbol());
        assertThat(coefficient.measure().name()).isNotBlank();
        assertThat(coefficient.measure().basis()).isNotBlank();
        assertThat(Stream.of(Coefficient.values()).map(Coefficient::symbol)).doesNotHaveDuplicates();
    }
}
