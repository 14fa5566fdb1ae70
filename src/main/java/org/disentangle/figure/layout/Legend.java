package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.figure.style.FamilyStyle;
import org.disentangle.figure.style.Marker;
import org.disentangle.wording.Listing;

/**
 * The legend beside or below a plot: first the marks that need explaining (hollow and filled marks, counts), then the
 * families. If there is no room for all, the last families are only counted.
 */
public final class Legend {
    /** The sign before the number of models at the same point. */
    public static final String COUNT_SIGN = "×";

    private static final double MARK = 5;
    private static final double GAP = 3;
    /** The largest share of a page's width for the legend. */
    private static final double MOST_WIDTH = 0.32;

    private static final double MOST_HEIGHT = 0.3;

    private final Sheet sheet;
    private final List<Sign> entries;
    private final Sheet.Type type;
    private final double mark;
    private final double gap;
    private final double pitch;

    /**
     * An explanation.
     *
     * @param name what it means
     * @param sign the text explained; empty: a mark
     * @param style the family whose mark is shown; empty: a mark of no particular family
     * @param hollow whether the mark is hollow
     */
    public record Sign(String name, String sign, Optional<FamilyEntry> style, boolean hollow) {}

    /** Makes the legend of some signs and of the families that have points. */
    public Legend(Sheet sheet, List<FamilyEntry> families, List<Sign> signs, double size) {
        this.sheet = sheet;
        List<Sign> all = new ArrayList<>(signs);
        families.stream()
                .filter(entry -> entry.count() > 0 && !entry.name().isEmpty())
                .forEach(entry -> all.add(new Sign(entry.name(), "", Optional.of(entry), false)));
        this.entries = all;
        this.type = new Sheet.Type(Part.LEGEND, size, false, sheet.theme().text());
        this.mark = MARK * sheet.scale();
        this.gap = GAP * sheet.scale();
        this.pitch = size * 1.45;
    }

    /**
     * Makes the signs of a figure.
     *
     * @param counted whether models at the same point are counted
     */
    public static List<Sign> signs(List<MarkKey> keys, boolean counted) {
        List<Sign> signs = new ArrayList<>();
        keys.forEach(key -> signs.add(new Sign(key.meaning(), "", Optional.empty(), key.hollow())));
        if (counted) {
            signs.add(new Sign("same point", COUNT_SIGN + "2", Optional.empty(), false));
        }
        return signs;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** One line of text with or without a mark, placed relative to the legend. */
    private record Cell(double x, double y, double room, int entry) {}

    /** A legend with a size. */
    public final class Plan {
        private final List<Cell> cells;
        private final double width;
        private final double height;
        private final int left;

        private Plan(List<Cell> cells, double width, double height) {
            this.cells = cells;
            this.width = width;
            this.height = height;
            this.left = entries.size() - cells.size();
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }

        /** The number of families it does not name. */
        public int unnamed() {
            return left;
        }

        /** Draws the legend, given its upper left corner. */
        public void draw(double x, double y) {
            for (Cell cell : cells) {
                Sign entry = entries.get(cell.entry);
                double middle = y + cell.y + pitch / 2;
                drawSign(entry, x + cell.x, middle);
                String name = sheet.fit(entry.name(), cell.room, type);
                sheet.write(name, x + cell.x + mark + gap + 1, middle, Sheet.Align.START, type);
            }
            if (left > 0) {
                Sheet.Type note = new Sheet.Type(
                        Part.NOTE, type.size(), false, sheet.theme().muted());
                sheet.write(more(), x + 1, y + height - pitch / 2, Sheet.Align.START, note);
            }
        }

        private void drawSign(Sign entry, double left, double middle) {
            if (!entry.sign().isEmpty()) {
                Sheet.Type bold = new Sheet.Type(Part.LEGEND, type.size(), true, type.colour());
                sheet.write(entry.sign(), left + mark + 1, middle, Sheet.Align.END, bold);
                return;
            }
            FamilyStyle style = entry.style()
                    .map(family -> FamilyStyle.of(family.style(), sheet.theme()))
                    .orElseGet(() -> new FamilyStyle(sheet.theme().muted(), Marker.CIRCLE));
            sheet.above(new Element.Mark(
                    Part.LEGEND,
                    left + mark / 2 + 1,
                    middle,
                    entry.hollow()
                            ? MarkStyle.hollow(
                                    style.marker(),
                                    mark,
                                    style.colour(),
                                    sheet.theme().background())
                            : MarkStyle.plain(style.marker(), mark, style.colour())));
        }

        private String more() {
            return Listing.plusMore(left);
        }
    }

    /** Plans one column, to the right of the plot. */
    public Plan column(double room, double pageWidth) {
        double most = pageWidth * MOST_WIDTH;
        int fitting = (int) Math.floor(room / pitch);
        int shown = entries.size() <= fitting ? entries.size() : Math.max(0, fitting - 1);
        double widest = shown < entries.size() ? sheet.width("+ 99 more", type) : 0;
        for (Sign entry : entries.subList(0, shown)) {
            widest = Math.max(widest, mark + gap + 2 + sheet.width(entry.name(), type));
        }
        double width = Math.min(widest, most);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            cells.add(new Cell(0, i * pitch, width - mark - gap - 1, i));
        }
        return new Plan(cells, width, (shown + (shown < entries.size() ? 1 : 0)) * pitch);
    }

    /** Plans rows of equally wide columns, below the plot. */
    public Plan rows(double room, double pageHeight) {
        double widest = 0;
        for (Sign entry : entries) {
            widest = Math.max(widest, mark + 3 * gap + sheet.width(entry.name(), type));
        }
        int columns = Math.max(1, Math.min(entries.size(), (int) Math.floor(room / Math.min(widest, room))));
        double cellWidth = Math.min(room / columns, widest + 2 * gap);
        int fitting = Math.max(1, (int) Math.floor(pageHeight * MOST_HEIGHT / pitch)) * columns;
        int shown = entries.size() <= fitting ? entries.size() : Math.max(0, fitting - 1);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            cells.add(new Cell(i % columns * cellWidth, (double) (i / columns) * pitch, cellWidth - mark - 2 * gap, i));
        }
        int lines = (shown + columns - 1) / columns + (shown < entries.size() ? 1 : 0);
        return new Plan(cells, Math.min(room, columns * cellWidth), lines * pitch);
    }
}
