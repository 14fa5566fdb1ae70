package org.disentangle.figure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.statistics.Moments;
import org.disentangle.analysis.statistics.StraightLine;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.figure.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the ticks of an axis, and what is drawn on a logarithmic one. */
@Seeded
class TicksTest {
    private static List<String> labels(double least, double greatest, AxisScale scale) {
        return Ticks.along(Axis.around(least, greatest, 0, 200, 6, scale), label -> 4.0 * label.length(), 6, 24)
                .stream()
                .map(Ticks.Tick::label)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "3e19, 1.1e25, 10²⁰ 10²¹ 10²² 10²³ 10²⁴ 10²⁵",
        "3e10, 1e30, 10¹² 10¹⁵ 10¹⁸ 10²¹ 10²⁴ 10²⁷ 10³⁰",
        "50, 3e5, 10² 10³ 10⁴ 10⁵",
        "0.02, 300, 10⁻¹ 10⁰ 10¹ 10²",
        "1e-7, 1e-3, 10⁻⁷ 10⁻⁶ 10⁻⁵ 10⁻⁴ 10⁻³",
        "7, 97, 10 20 50 100",
        "0.04, 0.6, 0.05 0.1 0.2 0.5",
        "3e22, 4e23, 5×10²² 10²³ 2×10²³",
        "2e22, 1.5e24, 10²³ 10²⁴",
        "7, 8.4, 7.0 7.5 8.0 8.5",
    })
    void ofALogarithmicAxisAreInOneNotation(double least, double greatest, String expected) {
        assertThat(String.join(" ", labels(least, greatest, AxisScale.LOGARITHMIC)))
                .isEqualTo(expected);
    }

    @Test
    void ofALinearAxisArePowersOfTenWhereNumbersAreLarge() {
        assertThat(labels(0, 4e23, AxisScale.LINEAR)).contains("0", "2×10²³").allMatch(label -> !label.contains("e"));
        assertThat(labels(0, 4000, AxisScale.LINEAR)).contains("0", "2000");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void areNeverTooFewNorMixed(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < Seeds.share(200); trial++) {
            double least = Math.pow(10, 40 * random.nextDouble() - 15);
            double greatest = least * Math.pow(10, Math.pow(random.nextDouble(), 2) * 12);
            List<String> labels = labels(least, greatest, AxisScale.LOGARITHMIC);
            String about = String.format(Locale.ROOT, "seed %d: %g to %g: %s", seed, least, greatest, labels);
            assertThat(labels).as(about).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(labels.stream()
                            .map(label -> label.contains("10")
                                    && TickLabel.of(label).exponent().length() > 0)
                            .distinct())
                    .as(about)
                    .hasSize(1);
        }
    }

    @Test
    void exponentsAreRaisedAndSmallerAndTheTrendIsStraight() {
        List<ScatterFigure.Point> points = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            points.add(new ScatterFigure.Point(row, Math.pow(10, 20 + row / 2.0), row, 0, "m" + row, false));
        }
        ScatterFigure figure = new ScatterFigure(
                "Safety",
                "",
                new ScatterFigure.Axes("Training compute (FLOP, log scale)", "Score", AxisScale.LOGARITHMIC),
                points,
                List.of(new FamilyEntry("Qwen", Optional.of(0), points.size())),
                new ScatterFigure.Overlay(
                        new TrendLine(
                                XScale.LOG10, true, new StraightLine(-40, 2), new Moments(12, 22.75, 36), 0.5, 2.2),
                        List.of("n = 12")),
                new ScatterFigure.Names(ScatterFigure.Labels.NONE));
        Page page = figure.layOut(new FigureSize(230, 190), Theme.LIGHT, FigureFonts.measure())
                .get(0);
        List<Element.Text> numbers = new ArrayList<>();
        for (Element element : page.above()) {
            if (element.part() == Part.TICK_LABEL && element instanceof Element.Text text) {
                numbers.add(text);
            }
        }
        Element.Text base = numbers.get(0);
        Element.Text exponent = numbers.get(1);
        assertThat(base.text() + exponent.text()).isEqualTo("1020");
        assertThat(exponent.y()).isLessThan(base.y() - 1.5);
        assertThat(exponent.size()).isLessThan(base.size()).isGreaterThanOrEqualTo(6);
        assertThat(exponent.x()).isGreaterThanOrEqualTo(base.bounds().right());
        List<Element.Stroke> trend = page.below().stream()
                .filter(element -> element.part() == Part.TREND)
                .map(Element.Stroke.class::cast)
                .toList();
        assertThat(trend).hasSize(1);
        assertThat(trend.get(0).vertices()).hasSize(2);
    }
}
