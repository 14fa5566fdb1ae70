package org.disentangle.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes file names from names in a table: plain ASCII letters, digits, dots, hyphens and underscores, not too long, and
 * distinct even on case-insensitive file systems. The caller adds a prefix, so that none is a device name of Windows
 * (CON, NUL) or hidden.
 */
final class FileNames {
    private static final int LONGEST_PART = 60;

    private final Set<String> used = new HashSet<>();

    /** A name like this one that has not been used yet. */
    String unused(String name) {
        String candidate = name;
        for (int number = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + "_" + number;
        }
        return candidate;
    }

    /** A name from a table as part of a file name; "unnamed" if nothing of it remains. */
    static String safe(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < letters.length() && safe.length() < LONGEST_PART; i++) {
            char c = letters.charAt(i);
            if (isPlain(c)) {
                safe.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !endsWith(safe, '_')) {
                safe.append('_');
            }
        }
        String trimmed = trimmed(safe.toString());
        return trimmed.isEmpty() ? "unnamed" : trimmed;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** Removes dots and separators at the ends, because Windows drops a trailing dot. */
    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && "._-".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "._-".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
