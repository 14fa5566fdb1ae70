package org.disentangle.wording;

import java.util.Locale;

/** Texts as parts of prose. */
public final class Sentences {
    private Sentences() {}

    /** The text with a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text as a sentence: with a capital first letter and a full stop. */
    public static String of(String text) {
        String capital = capital(text.strip());
        return capital.isEmpty() || capital.endsWith(".") ? capital : capital + ".";
    }
}
