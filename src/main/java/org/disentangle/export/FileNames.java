package org.disentangle.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files made from names in a table: plain ASCII letters, digits, dots, hyphens and underscores, not too long, and
 * different from one another on file systems that do not tell upper from lower case. The caller puts a word in front, so
 * that none is a device of Windows (CON, NUL) or hidden.
 */
final class FileNames {
    private static final int LONGEST_PART = 60;

    private final Set<String> used = new HashSet<>();

    /** A name like this one that was not given out before. */
    String unused(String name) {
        String candidate = name;
        for (int number = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + "_" + number;
        }
        return candidate;
    }

    /** What a name in a table becomes within the name of a file; "unnamed" when nothing of it remains. */
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

    /** Without dots and fillers at the ends: Windows drops a dot at the end. */
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
