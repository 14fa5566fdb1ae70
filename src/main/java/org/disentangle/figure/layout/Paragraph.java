package org.disentangle.figure.layout;

/** Sentences set in lines. */
public final class Paragraph {
    private static final double LINE = 1.35;

    private final Sheet sheet;
    private final String text;
    private final Sheet.Type type;

    public Paragraph(Sheet sheet, String text) {
        this.sheet = sheet;
        this.text = text;
        this.type = new Sheet.Type(
                Part.NOTE, sheet.type().legend(), false, sheet.theme().text());
    }

    /** Writes as many lines as fit; the last one ends with "…" if some do not. */
    public void draw(Box box) {
        double pitch = type.size() * LINE;
        double middle = box.y() + pitch / 2;
        String rest = text.strip();
        while (!rest.isEmpty() && middle + pitch / 2 <= box.bottom()) {
            boolean last = middle + 1.5 * pitch > box.bottom();
            int end = last ? rest.length() : lineEnd(rest, box.width());
            String line = rest.substring(0, end).strip();
            sheet.write(sheet.fit(line, box.width(), type), box.x(), middle, Sheet.Align.START, type);
            rest = rest.substring(end).strip();
            middle += pitch;
        }
    }

    /** The end of the last word that fits, or of the first one if none does. */
    private int lineEnd(String rest, double room) {
        int end = -1;
        for (int i = 0; i <= rest.length(); i++) {
            if (i == rest.length() || rest.charAt(i) == ' ') {
                if (end >= 0 && sheet.width(rest.substring(0, i), type) > room) {
                    return end;
                }
                end = i;
            }
        }
        return rest.length();
    }
}
