package org.disentangle.importing.number;

/** Compares parts of cells with words of ASCII letters, whatever their case. */
final class Words {
    private Words() {}

    /** Whether the cell from {@code start} to {@code end} is this word in lower-case letters or signs. */
    static boolean same(String word, CharSequence cell, int start, int end) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = cell.charAt(start + i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if (lower != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
