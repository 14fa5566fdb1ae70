package org.disentangle.figure.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.Vertex;
import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.Marker;
import org.disentangle.figure.style.Theme;

/** The legend above a ranking: the marks of the groups and the meaning of the dashed lines. */
final class RankingLegend {
    private static final Marker[] MARKERS = {Marker.CIRCLE, Marker.DIAMOND, Marker.SQUARE, Marker.TRIANGLE_UP};

    private final RankingFigure figure;
    private final Sheet sheet;
    private final Sheet.Type type;
    private final List<Item> items;

    RankingLegend(RankingFigure figure, Sheet sheet, double room) {
        this.figure = figure;
        this.sheet = sheet;
        this.type = new Sheet.Type(
                Part.LEGEND,
                sheet.type().smallest() + 0.5 * sheet.scale(),
                false,
                sheet.theme().text());
        this.items = flow(room);
    }

    /** An entry, placed relative to the legend; group −1 is the dashed line. */
    private record Item(int group, String text, double x, int line) {}

    /** The mark of a group, filled or hollow, in its colour and shape. */
    static MarkStyle markOf(RankingFigure figure, int group, double size, Theme theme) {
        Colour colour = theme.group(group);
        Marker marker = MARKERS[group % MARKERS.length];
        return !figure.isHollow(group)
                ? new MarkStyle(marker, size, colour, colour, 0)
                : new MarkStyle(marker, size * 0.85, theme.background(), colour, size * 0.22);
    }

    private double sample() {
        return 12 * sheet.scale();
    }

    private List<Item> flow(double room) {
        List<Item> placed = new ArrayList<>();
        double x = 0;
        int line = 0;
        boolean named = figure.groups().size() > 1 || !figure.groups().equals(List.of("all"));
        int first = named ? 0 : figure.groups().size();
        for (int i = first; i <= figure.groups().size(); i++) {
            boolean reference = i == figure.groups().size();
            String text = reference ? referenceText() : figure.groups().get(i);
            if (text.isEmpty()) {
                continue;
            }
            double width = sample() + 2 * sheet.scale() + sheet.width(text, type);
            if (x > 0 && x + width > room) {
                x = 0;
                line++;
            }
            String fitted = sheet.fit(text, room - sample() - 2 * sheet.scale(), type);
            placed.add(new Item(reference ? -1 : i, fitted, x, line));
            x += width + 8 * sheet.scale();
        }
        return placed;
    }

    private String referenceText() {
        List<String> values = IntStream.range(0, figure.reference().size())
                .filter(g -> figure.reference().get(g).isPresent())
                .mapToObj(g -> (figure.groups().size() > 1 ? figure.groups().get(g) + " " : "")
                        + EstimateText.correlation(figure.reference().get(g)))
                .toList();
        return values.isEmpty()
                ? ""
                : "mean " + figure.symbol() + " between capabilities benchmarks: "
                        + values.stream().collect(Collectors.joining(", "));
    }

    double height() {
        int lines = items.isEmpty() ? 0 : items.get(items.size() - 1).line() + 1;
        return lines * type.size() * 1.4;
    }

    void draw(double left, double top) {
        for (Item item : items) {
            double middle = top + (item.line() + 0.5) * type.size() * 1.4;
            double x = left + item.x();
            if (item.group() >= 0) {
                Colour colour = sheet.theme().group(item.group());
                line(x, middle, colour, false);
                sheet.above(new Element.Mark(
                        Part.LEGEND,
                        x + sample() / 2,
                        middle,
                        markOf(figure, item.group(), 4.6 * sheet.scale(), sheet.theme())));
            } else {
                line(x, middle, sheet.theme().muted(), true);
            }
            sheet.write(item.text(), x + sample() + 2 * sheet.scale(), middle, Sheet.Align.START, type);
        }
    }

    private void line(double x, double y, Colour colour, boolean dashed) {
        sheet.above(new Element.Stroke(
                Part.LEGEND,
                List.of(new Vertex(x, y), new Vertex(x + sample(), y)),
                0.9 * sheet.scale(),
                colour,
                dashed));
    }
}
