package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.ui.common.grid.GridDrawing;
import org.disentangle.ui.common.grid.GridInk;
import org.disentangle.ui.common.grid.GridPen;
import org.disentangle.ui.model.RankingRow;

/**
 * One row of the forest plot: for each group a dot and its interval on an axis from −1 to 1, over the bands at ± threshold.
 *
 * @param marks one per group that has a correlation
 * @param threshold where high and negative begin
 */
record Forest(List<Mark> marks, double threshold) implements GridDrawing {
    private static final double DOT = 8;
    private static final double THICKNESS = 2;
    private static final double RIM = 1.5;
    private static final double MARGIN = DOT / 2 + 1;
    private static final List<String> AXIS = List.of("−1", "0", "1");

    /** The padding beside the axis and its labels, in multiples of the text height. */
    private static final double AXIS_PADDING = 0.8;

    private static final double WORD_PADDING = 0.4 * 0.92;

    Forest {
        marks = List.copyOf(marks);
    }

    /** A group's dot and interval. */
    record Mark(double rho, Interval interval, GridInk ink, boolean selected) {}

    /** The marks of a row; that of the selected group is filled. */
    static Forest of(RankingRow row, int selectedGroup, double threshold) {
        List<Mark> marks = new ArrayList<>();
        for (int group = 0; group < row.cells().size(); group++) {
            Optional<BenchmarkCorrelation> found =
                    row.in(group).filter(present -> present.rho().isPresent());
            boolean selected = group == selectedGroup;
            found.ifPresent(
                    present -> marks.add(new Mark(present.rho().value(), present.interval(), ink(present), selected)));
        }
        return new Forest(marks, threshold);
    }

    private static GridInk ink(BenchmarkCorrelation found) {
        return switch (found.level()) {
            case HIGH -> GridInk.LEVEL_HIGH_MARK;
            case NEGATIVE -> GridInk.LEVEL_NEGATIVE_MARK;
            case LOW, NONE -> GridInk.LEVEL_LOW_MARK;
        };
    }

    private static double x(double rho, double width) {
        return MARGIN + (width - 2 * MARGIN) * (rho + 1) / 2;
    }

    @Override
    public void draw(GridPen pen, double width, double height) {
        double from = x(-threshold, width);
        pen.rectangle(GridInk.NEUTRAL, Math.round(from), 0, Math.ceil(x(threshold, width) - from), height);
        pen.rectangle(GridInk.LINE, Math.round(x(0, width)), 0, 1, height);
        double lane = Math.min(DOT + 3, height / (marks.size() + 1));
        double first = height / 2 - lane * (marks.size() - 1) / 2;
        for (int i = 0; i < marks.size(); i++) {
            drawBar(pen, marks.get(i), width, first + i * lane);
        }
        for (int i = 0; i < marks.size(); i++) {
            drawDot(pen, marks.get(i), width, first + i * lane);
        }
    }

    private static void drawBar(GridPen pen, Mark mark, double width, double y) {
        if (mark.interval().isPresent()) {
            double from = x(Math.max(-1, mark.interval().low().value()), width);
            double to = x(Math.min(1, mark.interval().high().value()), width);
            GridInk ink = mark.selected() ? mark.ink() : GridInk.LINE;
            pen.rectangle(ink, from, y - THICKNESS / 2, Math.max(1, to - from), THICKNESS);
        }
    }

    private static void drawDot(GridPen pen, Mark mark, double width, double y) {
        double left = x(mark.rho(), width) - DOT / 2;
        double top = y - DOT / 2;
        if (mark.selected()) {
            pen.disc(mark.ink(), left, top, DOT);
        } else {
            pen.disc(GridInk.OTHER, left, top, DOT);
            pen.disc(GridInk.GROUND, left + RIM, top + RIM, DOT - 2 * RIM);
        }
    }

    /** Draws the axis labels −1, 0 and 1 above the rows. */
    static void drawAxis(GridPen pen, double width, double height) {
        double beside = 2 * Math.round(AXIS_PADDING / 2 * pen.textHeight());
        double padding = Math.round(WORD_PADDING * pen.textHeight());
        double top = Math.round((height - pen.heightOfSmall()) / 2);
        for (int i = 0; i < AXIS.size(); i++) {
            double word = pen.widthOfSmall(AXIS.get(i)) + 2 * padding;
            double left = beside + (width - 2 * beside - word) * i / (AXIS.size() - 1);
            pen.smallWords(AXIS.get(i), GridInk.QUIET, left + padding, top);
        }
    }
}
