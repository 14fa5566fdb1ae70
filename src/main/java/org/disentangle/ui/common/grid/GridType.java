package org.disentangle.ui.common.grid;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** The type that a painted table is set in, and how wide words in it are. */
final class GridType {
    /** The size of words on badges and axes, to that of the others. */
    private static final double SMALL = 0.92;

    private static final String ELLIPSIS = "...";
    private static final int MOST_REMEMBERED = 4_000;

    private final Map<GridCell.Face, Font> fonts = new HashMap<>();
    private final Font small;
    private final double size;
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final Map<Font, Line> lines = new HashMap<>();
    private final Text measure = new Text();

    /** What a line of a font takes, in pixels. */
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

    /** The height of text, which lengths are given in. */
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

    /** How far below the top of a line its letters stand. */
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

    /** The words, or as many of their letters as find room before an ellipsis. */
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
