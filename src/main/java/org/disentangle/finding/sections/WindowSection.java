package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.window.MovingWindow;
import org.disentangle.analysis.window.Window;
import org.disentangle.finding.Block;
import org.disentangle.finding.Section;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
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
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        MovingWindow found =
                MovingWindow.of(subject.table(), subject.group(), subject.correlation(), subject.options(), progress);
        if (found.windows().isEmpty()) {
            return List.of(Block.Text.finding(Sentences.of(found.reason())));
        }
        List<Block> parts = new ArrayList<>();
        parts.add(Block.Text.finding(
                found.kind() == MovingWindow.Kind.HALVES
                        ? "The lower and the upper half of " + Counts.models(found.models()) + ", by x:"
                        : "A window of " + found.windows().get(0).n() + " models that moves over "
                                + Counts.models(found.models()) + ", by x:"));
        List<Block.Row> rows =
                some(found.windows()).stream().map(WindowSection::row).toList();
        parts.add(new Block.Table(List.of("x", "n", subject.symbol(), "Interval"), rows));
        found.notes().forEach(note -> parts.add(Block.Text.explanation(note)));
        return parts;
    }

    /** All windows, or an evenly spaced selection that includes the first and the last. */
    private static List<Window> some(List<Window> windows) {
        int last = windows.size() - 1;
        int rows = Math.min(MOST_ROWS, windows.size());
        return rows < 2
                ? windows
                : IntStream.range(0, rows)
                        .mapToObj(i -> windows.get((int) Math.round((double) i * last / (rows - 1))))
                        .toList();
    }

    private static Block.Row row(Window window) {
        return new Block.Row(
                false,
                List.of(
                        Block.Cell.of(range(window.lowestX(), window.highestX())),
                        Block.Cell.of(Integer.toString(window.n())),
                        window.rho().isPresent()
                                ? Block.Cell.of(EstimateText.correlation(window.rho()))
                                : Block.Cell.missing(window.rho().reason()),
                        window.interval().isPresent()
                                ? Block.Cell.of(EstimateText.interval(window.interval()))
                                : Block.Cell.missing(window.interval().low().reason())));
    }

    private static String range(double low, double high) {
        return compact(low) + " to " + compact(high);
    }

    private static String compact(double x) {
        return Math.abs(x) < 100 ? Numbers.significant(x, 2) : Numbers.compact(x);
    }
}
