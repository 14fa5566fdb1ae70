package org.disentangle.figure.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.statistics.Moments;
import org.disentangle.analysis.statistics.StraightLine;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above and beside the plot of a small scatter, such as the one beside the ranking. */
class ScatterHeaderTest {
    private static final List<String> SUMMARY =
            List.of("ρ = 0.89 [0.73, 0.96]", "n = 26", "95 % CI, bootstrap percentiles");

    private static Page layOut(double width, double height) {
        List<ScatterFigure.Point> points = new ArrayList<>();
        for (int row = 0; row < 400; row++) {
            // everywhere, so that the summary finds no room inside the plot
            points.add(new ScatterFigure.Point(row, row % 20, row / 20.0, 0, "m" + row, false));
        }
        ScatterFigure figure = new ScatterFigure(
                "Brier MedQA, chat models",
                "",
                new ScatterFigure.Axes(
                        "Capabilities score (PC1, 70.8 % of variance)", "1 − Brier score (↑ safer)", AxisScale.LINEAR),
                points,
                List.of(new FamilyEntry("Qwen", Optional.of(0), points.size())),
                new ScatterFigure.Overlay(TrendLine.none(), SUMMARY),
                new ScatterFigure.Names(ScatterFigure.Labels.NONE));
        return figure.layOut(new FigureSize(width, height), Theme.LIGHT, FigureFonts.measure())
                .get(0);
    }

    private static List<String> texts(Page page, Part part) {
        return page.above().stream()
                .filter(element -> element.part() == part && element instanceof Element.Text)
                .map(element -> ((Element.Text) element).text())
                .toList();
    }

    @Test
    void aSummaryThatIsTooLongForOneLineGoesOnToASecondAndIsWhole() {
        assertThat(texts(layOut(190, 140), Part.SUMMARY))
                .containsExactly("ρ = 0.89 [0.73, 0.96],  n = 26", "95 % CI, bootstrap percentiles");
    }

    @Test
    void aSummaryThatFitsStaysOnOneLine() {
        assertThat(texts(layOut(400, 140), Part.SUMMARY)).containsExactly(String.join(",  ", SUMMARY));
    }

    @Test
    void onAPageThatIsVeryLowThePlotKeepsItsHeight() {
        assertThat(texts(layOut(190, 60), Part.SUMMARY)).hasSize(1);
    }

    @Test
    void titlesOfAxesAreSetSmallerBeforeTheyAreCut() {
        assertThat(texts(layOut(170, 140), Part.AXIS_TITLE))
                .containsExactly("Capabilities score (PC1, 70.8 % of variance)", "1 − Brier score (↑ safer)");
    }

    /** ρ with its interval and n come first and whole, the title last. */
    @ParameterizedTest
    @ValueSource(doubles = {40, 45, 50, 54})
    void onANarrowPageTheCoefficientAndNComeFirstAndTheTitleLast(double millimetres) {
        double side = millimetres * 72 / 25.4;
        Page page = layOut(side, side * 0.875);
        List<Element.Text> header = page.above().stream()
                .filter(element -> element.part() == Part.SUMMARY || element.part() == Part.TITLE)
                .map(Element.Text.class::cast)
                .sorted(Comparator.comparingDouble(Element.Text::y))
                .toList();
        assertThat(header.stream().map(Element.Text::text))
                .containsExactly(
                        "ρ = 0.89 [0.73, 0.96],  n = 26", "95 % CI, bootstrap percentiles", "Brier MedQA, chat models");
        assertThat(header.get(2).part()).isEqualTo(Part.TITLE);
        assertThat(page.notes().fullNames()).as("nothing of them is cut").doesNotContainValue("ρ = 0.89 [0.73, 0.96]");
    }

    @Test
    void whatHasNoRoomOnANarrowPageIsLeftOutFromTheEnd() {
        assertThat(texts(layOut(113, 60), Part.SUMMARY))
                .containsExactly("ρ = 0.89 [0.73, 0.96],  n = 26", "95 % CI, bootstrap percentiles");
        assertThat(texts(layOut(113, 60), Part.TITLE)).isEmpty();
        assertThat(texts(layOut(57, 57), Part.SUMMARY)).startsWith("ρ = 0.89", "[0.73, 0.96]", "n = 26");
    }

    @Test
    void outliersWithoutANameAreCountedBeyondThoseThatThereIsRoomFor() {
        List<ScatterFigure.Point> points = new ArrayList<>();
        for (int row = 0; row < 300; row++) {
            // every tenth lies far off the trend
            points.add(new ScatterFigure.Point(
                    row, row, row % 10 == 0 ? (row % 20 == 0 ? 9 : -9) : 0, 0, "m" + row, false));
        }
        ScatterFigure figure = new ScatterFigure(
                "t",
                "",
                new ScatterFigure.Axes("x", "y", AxisScale.LINEAR),
                points,
                List.of(new FamilyEntry("Qwen", Optional.of(0), points.size())),
                new ScatterFigure.Overlay(
                        new TrendLine(XScale.LINEAR, true, StraightLine.FLAT, new Moments(300, 150, 1), 3, 2), SUMMARY),
                new ScatterFigure.Names(ScatterFigure.Labels.OUTLIERS));
        Page page = figure.layOut(new FigureSize(400, 300), Theme.LIGHT, FigureFonts.measure())
                .get(0);
        int named = texts(page, Part.LABEL).size();
        assertThat(named).isBetween(1, 12);
        assertThat(page.notes().unlabelled()).isEqualTo(30 - named);
        assertThat(texts(page, Part.NOTE)).containsExactly(30 - named + " outliers not named");
    }
}
