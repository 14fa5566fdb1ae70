package org.disentangle.figure.layout;

/**
 * How a marked number is written, a power of ten as in print: "10" with its exponent raised. The exponent is a text of its own,
 * because the bundled font has superscripts for some digits only, and none for the minus.
 *
 * @param base what stands on the line
 * @param exponent what is raised; empty where nothing is
 */
public record TickLabel(String base, String exponent) {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String PLAIN = "0123456789−";
    /** How far the exponent's middle lies above that of the base, in parts of the base's size. */
    private static final double RISE = 0.34;
    /** Between base and exponent, in parts of the base's size. */
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

    /** A number with superscript characters. */
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

    /** Writes it, its middle at a height. */
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
