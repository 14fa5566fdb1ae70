package org.disentangle.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Removes differences between letters that do not matter in names: case, full width, composition. */
final class PlainLetters {
    private PlainLetters() {}

    /**
     * In lower case and in normal form NFKC; a small sigma is σ, also at the end of a word. (Java would break the text into
     * words to know, and load what it knows of all languages' words.)
     */
    static String lower(String name) {
        boolean ascii = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            ascii &= c < 0x80;
            if (!isNormal(c)) {
                return lowerLetters(Normalizer.normalize(name, Normalizer.Form.NFKC));
            }
        }
        return ascii ? name.toLowerCase(Locale.ROOT) : lowerLetters(name);
    }

    private static String lowerLetters(String name) {
        return name.replace('Σ', 'σ').replace('ς', 'σ').toLowerCase(Locale.ROOT);
    }

    /** Whether a character is certainly normal, a fast check that avoids loading the Unicode tables. */
    private static boolean isNormal(char c) {
        return c < 0x80 || c >= 'À' && c <= 'ÿ' || c >= 'Α' && c <= 'ω' || c == '−';
    }
}
