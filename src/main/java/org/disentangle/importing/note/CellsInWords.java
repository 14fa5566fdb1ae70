package org.disentangle.importing.note;

/** Cells and lists as they appear in sentences. */
public final class CellsInWords {
    private static final int LONGEST_CELL = 40;

    private CellsInWords() {}

    /** A cell's text in quotes, on one line and shortened if long. */
    public static String quoted(String cell) {
        StringBuilder shown = new StringBuilder("\"");
        int length = Math.min(cell.length(), LONGEST_CELL);
        if (length < cell.length() && Character.isHighSurrogate(cell.charAt(length - 1))) {
            length--;
        }
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            shown.append(Character.isISOControl(c) ? ' ' : c);
        }
        return shown.append(length < cell.length() ? "…\"" : "\"").toString();
    }
}
