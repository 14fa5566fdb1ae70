package org.disentangle.figure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.figure.style.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever the figure and the size. */
@Seeded
class PagePropertiesTest {
    private static final double TOLERANCE = 0.05;

    private static final FigureSize[] SIZES = {
        FigureSize.millimetres(40, 35),
        FigureSize.millimetres(30, 30),
        FigureSize.millimetres(45, 60),
        FigureSize.millimetres(54, 40),
        FigureSize.millimetres(82, 70),
        FigureSize.inches(3.25, 2.75),
        FigureSize.millimetres(170, 110),
        FigureSize.inches(13.33, 7.5),
        FigureSize.millimetres(60, 200),
    };

    static LongStream seeds() {
        return Seeds.of(300);
    }

    private static FigureSize size(long seed) {
        return SIZES[new Random(~seed).nextInt(SIZES.length)];
    }

    private static List<Page> layOut(Figure figure, long seed) {
        return figure.layOut(size(seed), Theme.LIGHT, FigureFonts.measure());
    }

    private static Stream<Element> elements(Page page) {
        return Stream.concat(page.below().stream(), page.above().stream());
    }

    private static List<Element.Text> texts(Page page) {
        return elements(page)
                .filter(Element.Text.class::isInstance)
                .map(Element.Text.class::cast)
                .toList();
    }

    private static void assertReadable(Page page, String what) {
        Box paper = new Box(0, 0, page.size().width(), page.size().height());
        List<Element.Text> texts = texts(page);
        for (int i = 0; i < texts.size(); i++) {
            Element.Text text = texts.get(i);
            assertThat(paper.contains(text.bounds(), TOLERANCE))
                    .as("%s: \"%s\" at %s is on the page %s", what, text.text(), text.bounds(), paper)
                    .isTrue();
            for (Element.Text other : texts.subList(0, i)) {
                assertThat(text.bounds().grown(-TOLERANCE).overlaps(other.bounds()))
                        .as(
                                "%s: \"%s\" (%s) lies over \"%s\" (%s)",
                                what, text.text(), text.part(), other.text(), other.part())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTextOfAScatterOverlapsAnotherOrLeavesThePage(long seed) {
        assertReadable(layOut(RandomFigures.scatter(seed, 80), seed).get(0), "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTextOfARankingOverlapsAnotherOrLeavesThePage(long seed) {
        for (Page page : layOut(RandomFigures.ranking(seed, 80), seed)) {
            assertReadable(page, "seed " + seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void labelsCoverNoPointAndNoLeaderCrossesALabel(long seed) {
        Page page = layOut(RandomFigures.scatter(seed, 80), seed).get(0);
        List<Element.Text> labels = texts(page).stream()
                .filter(text -> text.part() == Part.LABEL || text.part() == Part.COUNT)
                .toList();
        List<Element.Stroke> leaders = elements(page)
                .filter(element -> element.part() == Part.LEADER)
                .map(Element.Stroke.class::cast)
                .toList();
        for (Element.Stroke leader : leaders) {
            Vertex from = leader.vertices().get(0);
            Vertex to = leader.vertices().get(leader.vertices().size() - 1);
            Element.Text own = labels.stream()
                    .min(Comparator.comparingDouble(label -> label.bounds().distance(to.x(), to.y())))
                    .orElseThrow();
            for (Element.Text label : labels) {
                assertThat(label != own && label.bounds().crossedBy(from.x(), from.y(), to.x(), to.y()))
                        .as("seed %d: a leader crosses \"%s\"", seed, label.text())
                        .isFalse();
            }
        }
        for (Element.Text label : labels) {
            for (int point = 0; point < page.points().count(); point++) {
                // the middle of the mark, so that a label may touch its own
                Box mark = Box.around(
                        page.points().x(point),
                        page.points().y(point),
                        page.points().style(point).size() / 4);
                assertThat(label.bounds().overlaps(mark))
                        .as("seed %d: \"%s\" covers point %d", seed, label.text(), point)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPointToBeNamedIsNamedOrCounted(long seed) {
        ScatterFigure figure = RandomFigures.scatter(seed, 60);
        Page page = layOut(figure, seed).get(0);
        long named =
                texts(page).stream().filter(text -> text.part() == Part.LABEL).count();
        long wanted = figure.points().stream().filter(point -> !point.context()).count();
        switch (figure.labels()) {
            case ALL ->
                assertThat(named + page.notes().unlabelled())
                        .as("seed %d", seed)
                        .isEqualTo(wanted);
            case NONE ->
                assertThat(named + page.notes().unlabelled())
                        .as("seed %d", seed)
                        .isZero();
            case OUTLIERS ->
                assertThat(named + page.notes().unlabelled())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(wanted);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyModelHasItsPointInsideThePage(long seed) {
        ScatterFigure figure = RandomFigures.scatter(seed, 80);
        Page page = layOut(figure, seed).get(0);
        Box paper = new Box(0, 0, page.size().width(), page.size().height());
        for (ScatterFigure.Point point : figure.points()) {
            PointPlace place = page.placeOf(point.row()).orElseThrow();
            assertThat(paper.contains(place.x(), place.y()))
                    .as("seed %d, row %d", seed, point.row())
                    .isTrue();
        }
        assertThat(page.points().count()).isEqualTo(figure.points().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pointingFindsTheNearestPoint(long seed) {
        Page page = layOut(RandomFigures.scatter(seed, 400), seed).get(0);
        Random random = new Random(seed);
        for (int trial = 0; trial < 20; trial++) {
            double x = random.nextDouble() * page.size().width();
            double y = random.nextDouble() * page.size().height();
            double radius = 1 + 12 * random.nextDouble();
            double nearest = Double.POSITIVE_INFINITY;
            for (int point = 0; point < page.points().count(); point++) {
                nearest = Math.min(
                        nearest,
                        Math.hypot(page.points().x(point) - x, page.points().y(point) - y));
            }
            double found = page.hit(x, y, radius)
                    .map(hit -> Math.hypot(hit.box().centreX() - x, hit.box().centreY() - y))
                    .orElse(Double.POSITIVE_INFINITY);
            if (nearest <= radius) {
                assertThat(found)
                        .as("seed %d, trial %d", seed, trial)
                        .isCloseTo(nearest, org.assertj.core.data.Offset.offset(1e-4));
            } else {
                assertThat(found).as("seed %d, trial %d", seed, trial).isInfinite();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRowOfARankingStandsOnceAndInOrder(long seed) {
        RankingFigure figure = RandomFigures.ranking(seed, 120);
        List<String> expected = figure.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(RankingFigure.Row::name)
                .toList();
        List<String> shown = new ArrayList<>();
        for (Page page : layOut(figure, seed)) {
            for (Element.Text text : texts(page)) {
                if (text.part() == Part.ROW_NAME) {
                    shown.add(text.text());
                    assertThat(page.notes().fullNames().getOrDefault(text.text(), text.text()))
                            .as("seed %d", seed)
                            .contains(expected.get(shown.size() - 1));
                }
            }
        }
        assertThat(shown).as("seed %d", seed).hasSameSizeAs(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFamilyKeepsItsLookWhateverIsFiltered(long seed) {
        ScatterFigure figure = RandomFigures.scatter(seed, 60);
        ScatterFigure filtered = new ScatterFigure(
                figure.title(),
                figure.caption(),
                new ScatterFigure.Axes(figure.xTitle(), figure.yTitle(), figure.xScale()),
                figure.points().stream().filter(point -> point.row() % 3 == 0).toList(),
                figure.families(),
                new ScatterFigure.Overlay(figure.trend(), figure.summary()),
                new ScatterFigure.Names(figure.labels()));
        Page all = layOut(figure, seed).get(0);
        Page some = layOut(filtered, seed).get(0);
        for (int point = 0; point < some.points().count(); point++) {
            int row = some.points().row(point);
            MarkStyle before = styleOf(all, row);
            assertThat(some.points().style(point))
                    .as("seed %d, row %d", seed, row)
                    .isEqualTo(before);
        }
    }

    private static MarkStyle styleOf(Page page, int row) {
        for (int point = 0; point < page.points().count(); point++) {
            if (page.points().row(point) == row) {
                return page.points().style(point);
            }
        }
        throw new AssertionError("no row " + row);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ticksAreRoundNumbersAtTheirPlaces(long seed) {
        Page page = layOut(RandomFigures.scatter(seed, 60), seed).get(0);
        List<Double> values = new ArrayList<>();
        List<Element.Text> labels = texts(page).stream()
                .filter(text -> text.part() == Part.TICK_LABEL && !text.turned())
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            String number = labels.get(i).text().replace('−', '-');
            if (number.equals("10") || number.endsWith("×10")) {
                boolean raised = i + 1 < labels.size()
                        && labels.get(i + 1).size() < labels.get(i).size();
                String mantissa = number.equals("10") ? "1" : number.substring(0, number.length() - 3);
                number = raised ? mantissa + "e" + labels.get(++i).text().replace('−', '-') : number;
            }
            values.add(Double.parseDouble(number));
        }
        for (double value : values) {
            String digits = Double.toString(Math.abs(value));
            assertThat(digits.length()).as("seed %d: the tick %s", seed, value).isLessThan(12);
        }
        assertThat(Set.copyOf(values)).as("seed %d", seed).isNotEmpty();
        assertThat(Arrays.asList(values.toArray())).doesNotContainNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameFigureGivesTheSamePage(long seed) {
        Page one = layOut(RandomFigures.scatter(seed, 60), seed).get(0);
        Page two = layOut(RandomFigures.scatter(seed, 60), seed).get(0);
        assertThat(one.above()).isEqualTo(two.above());
        assertThat(one.below()).isEqualTo(two.below());
        assertThat(one.notes()).isEqualTo(two.notes());
    }
}
