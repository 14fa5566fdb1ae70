package org.disentangle.ui.common.grid;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** The typefaces of a painted table, and the width of text in them. */
final class GridType {
    /** The size of text on badges and axes relative to other text. */
    private static final double SMALL = 0.92;

    private static final String ELLIPSIS = "...";
    private static final int MOST_REMEMBERED = 4_000;

    private final Map<GridCell.Face, Font> fonts = new HashMap<>();
    private final Font small;
    private final double size;
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final Map<Font, Line> lines = new HashMap<>();
    private final Text measure = new Text();

    /** The size of a line of a font, in pixels. */
    private record Line(double height, double baseline) {}

    GridType(Font base) {
        // as labels stand
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        size = base.getSize();
        String family = base.getFamily();
        fonts.put(GridCell.Face.PLAIN, base);
        fonts.put(GridCell.Face.BOLD, Font.font(family, FontWeight.BOLD, size));
        fonts.put(GridCell.Face.ITALIC, Font.font(family, FontPosture.ITALIC, size));
        // style sheets round sizes to a tenth
        small = Font.font(family, Math.round(10 * SMALL * size) / 10.0);
    }

    /** The text height, the unit of lengths. */
    double size() {
        return size;
    }

    Font of(GridCell.Face face) {
        return java.util.Objects.requireNonNull(fonts.get(face));
    }

    Font small() {
        return small;
    }

    double height(Font font) {
        return lines.computeIfAbsent(font, this::line).height();
    }

    /** The distance from the top of a line to its baseline. */
    double baseline(Font font) {
        return lines.computeIfAbsent(font, this::line).baseline();
    }

    private Line line(Font font) {
        Text text = measured("X", font);
        return new Line(text.getLayoutBounds().getHeight(), text.getBaselineOffset());
    }

    double width(String text, Font font) {
        Map<String, Double> known = widths.computeIfAbsent(font, key -> new HashMap<>());
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                text, key -> measured(key, font).getLayoutBounds().getWidth());
    }

    private Text measured(String text, Font font) {
        measure.setFont(font);
        measure.setText(text);
        return measure;
    }

    /** The text, or as much of it as fits before an ellipsis. */
    String fitted(String text, Font font, double room) {
        if (text.isEmpty() || width(text, font) <= room) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (measured(text.substring(0, middle) + ELLIPSIS, font)
                            .getLayoutBounds()
                            .getWidth()
                    <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return text.substring(0, fits) + ELLIPSIS;
    }
}
