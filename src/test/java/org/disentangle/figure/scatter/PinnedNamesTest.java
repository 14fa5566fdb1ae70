package org.disentangle.figure.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.style.Theme;
import org.junit.jupiter.api.Test;

class PinnedNamesTest {
    private static ScatterFigure figure(ScatterFigure.Labels labels, LabelPlace... pinned) {
        List<ScatterFigure.Point> points = new ArrayList<>();
        for (int row = 0; row < 30; row++) {
            points.add(new ScatterFigure.Point(row, row, (row * 7) % 30, 0, "model " + row, false));
        }
        return new ScatterFigure(
                        "t",
                        "",
                        new ScatterFigure.Axes("x", "y", AxisScale.LINEAR),
                        points,
                        List.of(new FamilyEntry("Qwen", Optional.of(0), 30)),
                        new ScatterFigure.Overlay(TrendLine.none(), List.of()),
                        new ScatterFigure.Names(labels))
                .withPinned(List.of(pinned));
    }

    private static Page layOut(ScatterFigure figure, double width, double height) {
        return figure.layOut(new FigureSize(width, height), Theme.LIGHT, FigureFonts.measure())
                .get(0);
    }

    private static List<Element.Text> names(Page page) {
        return page.above().stream()
                .filter(element -> element.part() == Part.LABEL)
                .map(Element.Text.class::cast)
                .toList();
    }

    @Test
    void lieWhereTheyWerePutAtAnySize() {
        for (double[] size : new double[][] {{400, 300}, {500, 420}, {1000, 600}}) {
            Page page = layOut(figure(ScatterFigure.Labels.NONE, new LabelPlace(12, 26, 25)), size[0], size[1]);
            Element.Text name = names(page).get(0);
            PointPlace mark = page.placeOf(12).orElseThrow();
            double scale = Math.max(1, Math.min(size[0] / 520, size[1] / 300));
            assertThat(names(page)).hasSize(1);
            assertThat(name.text()).isEqualTo("model 12");
            assertThat(name.bounds().x()).isCloseTo(mark.x() + 26 * scale, within(0.01));
            assertThat(name.bounds().centreY()).isCloseTo(mark.y() - 25 * scale, within(0.01));
            assertThat(page.above()).anyMatch(element -> element.part() == Part.LEADER);
        }
    }

    @Test
    void stayInThePlotAndHaveNoLeaderCloseToTheirMark() {
        Page page = layOut(
                figure(
                        ScatterFigure.Labels.NONE,
                        new LabelPlace(3, -5000, -5000),
                        new LabelPlace(14, 4, 0),
                        new LabelPlace(99, 0, 0)),
                400,
                300);
        assertThat(names(page)).hasSize(2);
        Box plot = page.plots().get(0).box();
        assertThat(names(page)).allMatch(name -> plot.contains(name.bounds(), 0));
        assertThat(page.above().stream().filter(element -> element.part() == Part.LEADER))
                .hasSize(1);
    }

    @Test
    void otherNamesKeepClearOfThem() {
        Page page = layOut(figure(ScatterFigure.Labels.ALL, new LabelPlace(12, 20, -30)), 400, 300);
        List<Element.Text> names = names(page);
        assertThat(names).filteredOn(name -> name.text().equals("model 12")).hasSize(1);
        assertThat(names.size() + page.notes().unlabelled()).isEqualTo(30);
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(names.get(i).bounds().overlaps(names.get(j).bounds()))
                        .as("%s on %s", names.get(i).text(), names.get(j).text())
                        .isFalse();
            }
        }
    }
}
