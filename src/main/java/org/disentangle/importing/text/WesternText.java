package org.disentangle.importing.text;

import java.nio.charset.Charset;

/** Text in Windows-1252, the encoding of old Western tables. */
public final class WesternText {
    public static final Charset CHARSET = Charset.forName("windows-1252");

    /** Characters that appear in tables almost only if another encoding was mistaken for this one. */
    private static final String UNLIKELY = "ƒ‚ˆ˜‰‹›";

    private WesternText() {}

    /**
     * Refuses text that is not Western.
     *
     * @throws MalformedText if the sample looks like text in another encoding
     */
    public static void refuseOthers(String sample) throws MalformedText {
        int line = 1;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c > 127 && UNLIKELY.indexOf(c) >= 0) {
                throw new MalformedText("line " + line
                        + " holds bytes that are neither UTF-8 nor Western text; choose the encoding of the file, or save it"
                        + " as UTF-8");
            }
        }
    }
}
