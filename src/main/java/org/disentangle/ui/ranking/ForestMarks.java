package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;

/** One row of the forest plot: for each group a dot and its interval on an axis from −1 to 1, over the bands at ± threshold. */
final class ForestMarks extends Pane {
    private static final double DOT = 8;
    private static final double THICKNESS = 2;

    private final Region low = line("forest-band");
    private final Region zero = line("forest-zero");
    private List<Mark> marks = List.of();
    private double threshold = 0.4;

    private record Mark(double rho, Interval interval, Region dot, Region bar) {}

    ForestMarks() {
        getStyleClass().add("forest");
        setMouseTransparent(true);
    }

    /** Shows a row, or nothing. */
    void show(Optional<RankingRow> row, int selectedGroup, double newThreshold) {
        threshold = newThreshold;
        List<Mark> shown = new ArrayList<>();
        row.ifPresent(present -> {
            for (int group = 0; group < present.cells().size(); group++) {
                mark(present.in(group), group == selectedGroup).ifPresent(shown::add);
            }
        });
        marks = shown;
        getChildren().clear();
        if (row.isPresent()) {
            getChildren().addAll(low, zero);
        }
        shown.forEach(mark -> getChildren().add(mark.bar()));
        shown.forEach(mark -> getChildren().add(mark.dot()));
        requestLayout();
    }

    private static Optional<Mark> mark(Optional<BenchmarkCorrelation> correlation, boolean selected) {
        return correlation.filter(found -> found.rho().isPresent()).map(found -> {
            Region dot = line(selected ? "forest-dot" : "forest-dot-other");
            Region bar = line(selected ? "forest-bar" : "forest-bar-other");
            dot.getStyleClass().add("level-" + found.level().word());
            bar.getStyleClass().add("level-" + found.level().word());
            return new Mark(found.rho().value(), found.interval(), dot, bar);
        });
    }

    private static Region line(String styleClass) {
        Region region = new Region();
        region.setManaged(false);
        region.getStyleClass().add(styleClass);
        return region;
    }

    private double x(double rho) {
        double margin = DOT / 2 + 1;
        return margin + (getWidth() - 2 * margin) * (rho + 1) / 2;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        low.resizeRelocate(snapPositionX(x(-threshold)), 0, snapSizeX(x(threshold) - x(-threshold)), height);
        zero.resizeRelocate(snapPositionX(x(0)), 0, 1, height);
        double lane = Math.min(DOT + 3, height / (marks.size() + 1));
        double first = height / 2 - lane * (marks.size() - 1) / 2;
        for (int i = 0; i < marks.size(); i++) {
            layOut(marks.get(i), first + i * lane);
        }
    }

    private void layOut(Mark mark, double y) {
        mark.dot().resizeRelocate(x(mark.rho()) - DOT / 2, y - DOT / 2, DOT, DOT);
        if (mark.interval().isPresent()) {
            double from = x(Math.max(-1, mark.interval().low().value()));
            double to = x(Math.min(1, mark.interval().high().value()));
            mark.bar().resizeRelocate(from, y - THICKNESS / 2, Math.max(1, to - from), THICKNESS);
        } else {
            mark.bar().resizeRelocate(0, 0, 0, 0);
        }
    }
}
