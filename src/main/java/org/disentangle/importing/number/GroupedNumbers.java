package org.disentangle.importing.number;

/** Reads unsigned numbers with a decimal mark and grouped digits. */
final class GroupedNumbers {
    private static final int GROUP = 3;
    /** The size of groups before the last three digits in India. */
    private static final int SHORT_GROUP = 2;

    private GroupedNumbers() {}

    /**
     * Parses part of a text; NaN if it is not a number. Groups are separated by the mark's counterpart, a space, an
     * apostrophe or an underscore, the same throughout; the last has three digits, the others two or three.
     */
    static double parse(String text, int begin, int end, DecimalMark mark) {
        int endOfWhole = begin;
        while (endOfWhole < end && isWholePart(text.charAt(endOfWhole), mark)) {
            endOfWhole++;
        }
        StringBuilder plain = new StringBuilder(end - begin);
        if (!appendWhole(text, begin, endOfWhole, plain)) {
            return Double.NaN;
        }
        for (int i = endOfWhole; i < end; i++) {
            char c = text.charAt(i);
            if (c == mark.sign()) {
                plain.append('.');
            } else if (c == '.' || c == ',' || c == ' ' || c == '\'' || c == '_') {
                return Double.NaN;
            } else {
                plain.append(c);
            }
        }
        return DecimalNumbers.parse(plain);
    }

    private static boolean isWholePart(char c, DecimalMark mark) {
        return c >= '0' && c <= '9' || c == mark.grouping() || c == ' ' || c == '\'' || c == '_';
    }

    private static boolean appendWhole(String text, int begin, int end, StringBuilder plain) {
        char separator = '\0';
        int groupBegin = begin;
        for (int i = begin; i <= end; i++) {
            boolean digit = i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit) {
                plain.append(text.charAt(i));
                continue;
            }
            int length = i - groupBegin;
            boolean first = groupBegin == begin;
            boolean last = i == end;
            boolean fits = first
                    ? last || length >= 1 && length <= GROUP && text.charAt(begin) != '0'
                    : length == GROUP || !last && length == SHORT_GROUP;
            if (!fits) {
                return false;
            }
            if (!last) {
                if (separator != '\0' && separator != text.charAt(i)) {
                    return false;
                }
                separator = text.charAt(i);
            }
            groupBegin = i + 1;
        }
        return true;
    }
}
