package org.disentangle.importing.number;

/** The ways in which tables mark a missing value. */
public final class Missing {
    private static final int LONGEST = 4;

    private Missing() {}

    /** Whether a cell means that there is no value: empty, NA, N/A, nan, null, none, -, –, —, ? in any case. */
    public static boolean isMissing(CharSequence cell) {
        int start = Spaces.start(cell);
        int end = Spaces.end(cell, start);
        return start == end || (end - start <= LONGEST && isToken(cell, start, end));
    }

    private static boolean isToken(CharSequence cell, int start, int end) {
        if (end - start == 1) {
            char c = cell.charAt(start);
            return c == '-' || c == '–' || c == '—' || c == '?';
        }
        return Words.same("na", cell, start, end)
                || Words.same("n/a", cell, start, end)
                || Words.same("nan", cell, start, end)
                || Words.same("null", cell, start, end)
                || Words.same("none", cell, start, end);
    }
}
