package org.disentangle.figure.ranking;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TextMeasure;

/** Lays out a ranking on as many pages as its rows need. */
final class RankingLayout {
    /** The minimum and maximum distance between two rows. */
    private static final double LEAST_PITCH = 8.2;

    private static final double GREATEST_PITCH = 13;

    private final RankingFigure figure;
    private final FigureSize size;
    private final LayoutOptions options;
    private final TextMeasure measure;

    RankingLayout(RankingFigure figure, FigureSize size, LayoutOptions options, TextMeasure measure) {
        this.figure = figure;
        this.size = size;
        this.options = options;
        this.measure = measure;
    }

    /** A line of the list: a benchmark, or the name of an area. */
    sealed interface Line {
        /** The name of an area, repeated if its benchmarks continue from the previous page. */
        record Heading(String area, boolean continued) implements Line {}

        /** A benchmark. */
        record Entry(RankingFigure.Row row) implements Line {}
    }

    List<Page> pages() {
        RankingPageColumns columns = new RankingPageColumns(
                figure, newSheet(), LEAST_PITCH * options.type().scale());
        double room = columns.rowsBottom() - columns.rowsTop();
        int lines = figure.sections().stream()
                .mapToInt(section -> section.rows().size() + 1)
                .sum();
        double least = LEAST_PITCH * options.type().scale();
        double pitch = Math.max(least, Math.min(GREATEST_PITCH * options.type().scale(), room / Math.max(1, lines)));
        int perPage = Math.max(2, (int) Math.floor(room / pitch + 1e-6));
        List<List<Line>> split = split(perPage);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            Sheet sheet = newSheet();
            RankingPageColumns own = new RankingPageColumns(figure, sheet, pitch);
            new RankingPage(figure, sheet, own, pitch).draw(split.get(i), i + 1, split.size());
            pages.add(sheet.page());
        }
        return pages;
    }

    private Sheet newSheet() {
        return new Sheet(size, options, measure);
    }

    /**
     * Splits the lines into pages. No heading is the last line of a page; an area that continues gets its heading
     * again.
     */
    private List<List<Line>> split(int perPage) {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        for (RankingFigure.Section section : figure.sections()) {
            if (page.size() + 2 > perPage) {
                pages.add(page);
                page = new ArrayList<>();
            }
            page.add(new Line.Heading(section.area(), false));
            for (RankingFigure.Row row : section.rows()) {
                if (page.size() >= perPage) {
                    pages.add(page);
                    page = new ArrayList<>();
                    page.add(new Line.Heading(section.area(), true));
                }
                page.add(new Line.Entry(row));
            }
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }
}
