package org.disentangle.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without the differences that names do not mean: case, full width, composed or not. */
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

    /** Whether it surely stays as it is, before the tables that know it of every character are loaded, which takes long. */
    private static boolean isNormal(char c) {
        return c < 0x80 || c >= 'À' && c <= 'ÿ' || c >= 'Α' && c <= 'ω' || c == '−';
    }
}
