package org.disentangle.figure.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.figure.layout.Vertex;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.style.Theme;
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

/** Models before and after a change in the scatter. */
class ArrowsTest {
    private final ScoreTable table = RandomTables.random(1, 6, 3, 1, 0);

    private ScatterFigure figure(ScatterFigure.Point... points) {
        return new ScatterFigure(
                "mine",
                "A caption.",
                new ScatterFigure.Axes("x", "y", AxisScale.LINEAR),
                List.of(points),
                List.of(new FamilyEntry("Qwen", java.util.Optional.of(0), points.length)),
                new ScatterFigure.Overlay(TrendLine.none(), List.of("n = " + points.length)),
                new ScatterFigure.Names(ScatterFigure.Labels.ALL));
    }

    private static ScatterFigure.Point point(int row, double x, double y, boolean context) {
        return new ScatterFigure.Point(row, x, y, 0, "m" + row, context);
    }

    private ModelPair pair(int before, int after) {
        return new ModelPair(table.models().get(before), table.models().get(after), "");
    }

    private static Page layOut(ScatterFigure figure) {
        return figure.layOut(new FigureSize(240, 200), Theme.LIGHT, FigureFonts.measure())
                .get(0);
    }

    private static <E extends Element> List<E> arrows(Page page, Class<E> kind) {
        return page.below().stream()
                .filter(element -> element.part() == Part.ARROW)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void anArrowLeadsFromTheMarkBeforeToTheMarkAfter() {
        Page page = layOut(PairArrows.on(
                figure(point(0, 0, 0, false), point(3, 4, 2, false), point(5, 1, 3, false)),
                table,
                List.of(pair(0, 3))));
        assertThat(arrows(page, Element.Stroke.class)).hasSize(1);
        PointPlace before = page.placeOf(0).orElseThrow();
        PointPlace after = page.placeOf(3).orElseThrow();
        Vertex from = arrows(page, Element.Stroke.class).get(0).vertices().get(0);
        Vertex tip = arrows(page, Element.Area.class).get(0).vertices().get(0);
        double length = Math.hypot(after.x() - before.x(), after.y() - before.y());
        double reach = page.points().style(0).reach() + 0.8;
        assertThat(Math.hypot(from.x() - before.x(), from.y() - before.y())).isCloseTo(reach, within(1e-3));
        assertThat(Math.hypot(tip.x() - after.x(), tip.y() - after.y())).isCloseTo(reach, within(1e-3));
        assertThat(Math.hypot(tip.x() - from.x(), tip.y() - from.y())).isCloseTo(length - 2 * reach, within(1e-3));
    }

    @Test
    void pairsOfWhichOneModelIsNotShownHaveNoArrow() {
        ScatterFigure bare = figure(point(0, 0, 0, false), point(3, 4, 2, false), point(5, 1, 3, true));
        assertThat(PairArrows.on(bare, table, List.of(pair(0, 1), pair(3, 5)))).isSameAs(bare);
        ScatterFigure one = PairArrows.on(bare, table, List.of(pair(0, 1), pair(3, 0)));
        assertThat(one.arrows()).containsExactly(new ScatterFigure.Arrow(3, 0));
        assertThat(one.caption())
                .isEqualTo("A caption. An arrow leads from the model before a change to the model after it "
                        + "(1 of 2 pairs,"
                        + " whose models are both shown).");
    }

    @Test
    void marksThatTouchHaveNoArrowBetweenThem() {
        Page page = layOut(PairArrows.on(
                figure(point(0, 0, 0, false), point(1, 0.001, 0, false), point(2, 9, 9, false)),
                table,
                List.of(pair(0, 1))));
        assertThat(arrows(page, Element.Stroke.class)).isEmpty();
    }
}
