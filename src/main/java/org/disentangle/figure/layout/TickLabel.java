package org.disentangle.figure.layout;

/**
 * The label of a tick; a power of ten is written as in print, "10" with a raised exponent. The exponent is a separate
 * text, because the bundled font has superscripts for some digits only, and none for the minus sign.
 *
 * @param base the text on the line
 * @param exponent the raised text; empty if there is none
 */
public record TickLabel(String base, String exponent) {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String PLAIN = "0123456789−";
    /** The height of the exponent's middle above the base's, relative to the base's size. */
    private static final double RISE = 0.34;
    /** The gap between base and exponent, relative to the base's size. */
    private static final double GAP = 0.04;

    /** Splits a label in which exponents are written with superscript characters. */
    public static TickLabel of(String label) {
        StringBuilder base = new StringBuilder();
        StringBuilder exponent = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            int raised = RAISED.indexOf(label.charAt(i));
            if (raised < 0) {
                base.append(label.charAt(i));
            } else {
                exponent.append(PLAIN.charAt(raised));
            }
        }
        return new TickLabel(base.toString(), exponent.toString());
    }

    /** Writes a number in superscript characters. */
    public static String raised(int exponent) {
        StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return raised.toString();
    }

    public double width(Sheet sheet, Sheet.Type type) {
        double width = sheet.width(base, type);
        return exponent.isEmpty() ? width : width + GAP * type.size() + sheet.width(exponent, small(sheet, type));
    }

    /** Writes the label centred vertically at a height. */
    public void write(Sheet sheet, double x, double middleY, Sheet.Align align, Sheet.Type type) {
        double width = width(sheet, type);
        double left =
                switch (align) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        sheet.write(base, left, middleY, Sheet.Align.START, type);
        if (!exponent.isEmpty()) {
            sheet.write(
                    exponent,
                    left + sheet.width(base, type) + GAP * type.size(),
                    middleY - RISE * type.size(),
                    Sheet.Align.START,
                    small(sheet, type));
        }
    }

    private static Sheet.Type small(Sheet sheet, Sheet.Type type) {
        return new Sheet.Type(type.part(), Math.min(type.size(), sheet.type().smallest()), type.bold(), type.colour());
    }
}
