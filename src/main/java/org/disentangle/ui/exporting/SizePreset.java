package org.disentangle.ui.exporting;

import java.util.List;
import org.disentangle.figure.layout.FigureSize;

/**
 * A common size.
 *
 * @param title what the size is for
 * @param width the width in {@code unit}
 * @param height the height in {@code unit}
 * @param unit the unit, millimetres or inches
 */
record SizePreset(String title, double width, double height, Unit unit) {
    /** A unit of length. */
    enum Unit {
        MM("mm", 25.4),
        IN("in", 1);

        private final String word;
        private final double perInch;

        Unit(String word, double perInch) {
            this.word = word;
            this.perInch = perInch;
        }

        String word() {
            return word;
        }

        /** Converts a length in this unit to points. */
        double points(double length) {
            return length / perInch * 72;
        }

        /** Converts a length in points to this unit. */
        double of(double points) {
            return points / 72 * perInch;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** The entry for a custom size. */
    static final SizePreset OWN = new SizePreset("Custom size", 0, 0, Unit.MM);

    static final List<SizePreset> ALL = List.of(
            new SizePreset("General, 140 × 105 mm", 140, 105, Unit.MM),
            new SizePreset("One column, 82 × 70 mm", 82, 70, Unit.MM),
            new SizePreset("One and a half columns, 120 × 90 mm", 120, 90, Unit.MM),
            new SizePreset("Two columns, 170 × 105 mm", 170, 105, Unit.MM),
            new SizePreset("ICML and ACL column, 3.25 × 2.75 in", 3.25, 2.75, Unit.IN),
            new SizePreset("NeurIPS and ICLR text, 5.5 × 3.6 in", 5.5, 3.6, Unit.IN),
            new SizePreset("Full page, 6.75 × 8.5 in", 6.75, 8.5, Unit.IN),
            new SizePreset("Slide 16:9, 13.33 × 7.5 in", 13.333, 7.5, Unit.IN),
            OWN);

    FigureSize size() {
        return new FigureSize(unit.points(width), unit.points(height));
    }

    @Override
    public String toString() {
        return title;
    }
}
