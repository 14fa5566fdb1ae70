package org.disentangle.wording;

import java.util.Locale;

/** Texts as parts of prose. */
public final class Sentences {
    private Sentences() {}

    /** With a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A capital at its beginning and a full stop at its end. */
    public static String of(String text) {
        String capital = capital(text.strip());
        return capital.isEmpty() || capital.endsWith(".") ? capital : capital + ".";
    }
}
