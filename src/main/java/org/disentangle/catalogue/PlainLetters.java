package org.disentangle.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without the differences that names do not mean: case, full width, composed or not. */
final class PlainLetters {
    private PlainLetters() {}

    /** In lower case and in normal form NFKC. */
    static String lower(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isNormal(name.charAt(i))) {
                return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether it surely stays as it is, before the tables that know it of every character are loaded, which takes long. */
    private static boolean isNormal(char c) {
        return c < 0x80 || c >= 'À' && c <= 'ÿ' || c >= 'Α' && c <= 'ω' || c == '−';
    }
}
