package org.disentangle.ui.inspector.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.window.MovingWindow;
import org.disentangle.analysis.window.Window;
import org.disentangle.job.Work;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** Where on the scale the correlation comes from. */
final class WindowSection implements Section {
    private static final int MOST_ROWS = 9;

    @Override
    public String id() {
        return "window";
    }

    @Override
    public String title() {
        return "Where on the scale";
    }

    @Override
    public Work<List<Part>> about(Subject subject) {
        return progress -> {
            MovingWindow found = MovingWindow.of(
                    subject.table(), subject.group(), subject.correlation(), subject.options(), progress);
            if (found.windows().isEmpty()) {
                return List.of(Part.Text.finding(Sentences.of(found.reason())));
            }
            List<Part> parts = new ArrayList<>();
            parts.add(Part.Text.finding(
                    found.kind() == MovingWindow.Kind.HALVES
                            ? "The lower and the upper half of " + Counts.models(found.models()) + ", by x:"
                            : "A window of " + found.windows().get(0).n() + " models that moves over "
                                    + Counts.models(found.models()) + ", by x:"));
            List<Part.Row> rows =
                    some(found.windows()).stream().map(WindowSection::row).toList();
            parts.add(new Part.Table(List.of("x", "n", subject.symbol(), "Interval"), rows));
            found.notes().forEach(note -> parts.add(Part.Text.explanation(note)));
            return parts;
        };
    }

    /** All of them, or some evenly spaced, the first and the last among them. */
    private static List<Window> some(List<Window> windows) {
        int last = windows.size() - 1;
        int rows = Math.min(MOST_ROWS, windows.size());
        return rows < 2
                ? windows
                : IntStream.range(0, rows)
                        .mapToObj(i -> windows.get((int) Math.round((double) i * last / (rows - 1))))
                        .toList();
    }

    private static Part.Row row(Window window) {
        return new Part.Row(
                false,
                List.of(
                        Part.Cell.of(range(window.lowestX(), window.highestX())),
                        Part.Cell.of(Integer.toString(window.n())),
                        window.rho().isPresent()
                                ? Part.Cell.of(EstimateText.correlation(window.rho()))
                                : Part.Cell.missing(window.rho().reason()),
                        window.interval().isPresent()
                                ? Part.Cell.of(EstimateText.interval(window.interval()))
                                : Part.Cell.missing(window.interval().low().reason())));
    }

    private static String range(double low, double high) {
        return compact(low) + " to " + compact(high);
    }

    private static String compact(double x) {
        return Math.abs(x) < 100 ? Numbers.significant(x, 2) : Numbers.compact(x);
    }
}
