package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.Sheet;

/**
 * The header of a scatter plot that is too narrow for a title of the usual size: first the coefficient with its
 * interval and n, then the rest of the summary, and last the title. Whatever does not fit is dropped from the end; the
 * first line always stays.
 */
final class NarrowHeader {
    private static final double LINE = 1.4;
    /** The largest share of a page's height that all lines may take. */
    private static final double MOST = 0.36;

    private static final String BETWEEN = ",  ";
    private static final String INTERVAL = " [";

    private final Sheet sheet;
    private final ScatterFigure figure;
    private final Box page;
    private final Sheet.Type type;
    private final List<String> lines = new ArrayList<>();
    private final boolean titled;

    NarrowHeader(Sheet sheet, ScatterFigure figure) {
        this.sheet = sheet;
        this.figure = figure;
        this.page = new Box(0, 0, sheet.size().width(), sheet.size().height()).grown(-Sheet.MARGIN * sheet.scale());
        Sheet.Type usual = new Sheet.Type(
                Part.SUMMARY, sheet.type().tick(), false, sheet.theme().text());
        List<String> summary = figure.summary();
        this.type = summary.isEmpty() ? usual : sheet.fitting(summary.get(0), page.width(), usual);
        int most = (int) Math.max(1, Math.floor(MOST * sheet.size().height() / pitch()));
        int first = Math.min(2, summary.size());
        lines.addAll(packed(pieces(summary.subList(0, first))));
        packed(summary.subList(first, summary.size())).stream()
                .limit(Math.max(0, most - lines.size()))
                .forEach(lines::add);
        titled = lines.size() < most && !figure.title().isBlank();
    }

    private double pitch() {
        return LINE * type.size();
    }

    double height() {
        return (lines.size() + (titled ? 1 : 0)) * pitch() + 2 * sheet.scale();
    }

    /** The pieces of the summary, with the interval by itself if it does not fit beside its coefficient. */
    private List<String> pieces(List<String> summary) {
        List<String> pieces = new ArrayList<>();
        for (String line : summary) {
            int interval = line.indexOf(INTERVAL);
            if (interval > 0 && sheet.width(line, type) > page.width()) {
                pieces.add(line.substring(0, interval));
                pieces.add(line.substring(interval).strip());
            } else {
                pieces.add(line);
            }
        }
        return pieces;
    }

    /** Packs the pieces into as few lines as possible. */
    private List<String> packed(List<String> pieces) {
        List<String> packed = new ArrayList<>();
        for (String piece : pieces) {
            int last = packed.size() - 1;
            String joined = last < 0 ? piece : packed.get(last) + BETWEEN + piece;
            if (last >= 0 && sheet.width(joined, type) <= page.width()) {
                packed.set(last, joined);
            } else {
                packed.add(piece);
            }
        }
        return packed;
    }

    /**
     * Draws the header.
     *
     * @param unnamed the note on how many points have no label, in full and short; written only if there is room
     */
    void draw(List<String> unnamed) {
        List<Double> ends = new ArrayList<>();
        double middle = page.y() + pitch() / 2;
        for (String line : lines) {
            ends.add(write(line, type, middle));
            middle += pitch();
        }
        if (titled) {
            Sheet.Type bold = new Sheet.Type(
                    Part.TITLE, sheet.type().tick(), true, sheet.theme().text());
            ends.add(write(figure.title(), sheet.fitting(figure.title(), page.width(), bold), middle));
        }
        drawUnnamed(unnamed, ends);
    }

    /** Writes a line from the left of the page; returns where it ends. */
    private double write(String line, Sheet.Type as, double middle) {
        String shown = sheet.fit(line, page.width(), as);
        sheet.write(shown, page.x(), middle, Sheet.Align.START, as);
        return page.x() + sheet.width(shown, as);
    }

    /** Writes the note to the right of a line that leaves room, trying the first line last. */
    private void drawUnnamed(List<String> unnamed, List<Double> ends) {
        Sheet.Type note = new Sheet.Type(
                Part.NOTE, sheet.type().smallest(), false, sheet.theme().muted());
        for (String words : unnamed) {
            for (int i = 1; i <= ends.size(); i++) {
                int line = i % ends.size();
                if (page.right() - ends.get(line) >= sheet.width(words, note) + 4 * sheet.scale()) {
                    sheet.write(words, page.right(), page.y() + (line + 0.5) * pitch(), Sheet.Align.END, note);
                    return;
                }
            }
        }
    }
}
