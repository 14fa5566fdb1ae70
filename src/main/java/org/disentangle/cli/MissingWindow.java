package org.disentangle.cli;

import java.util.Locale;

/** Says why no window could be opened. */
public final class MissingWindow {
    private static final String INSTEAD = "; the results go to a folder instead.";

    private MissingWindow() {}

    /** A sentence for the toolkit's exception: what is missing and what to install. */
    public static String sentence(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("display")) {
            return "There is no window because no display can be opened; start the program on a desktop, or under a"
                    + " virtual display (Xvfb) with GTK 3 installed (libgtk-3-0)" + INSTEAD;
        }
        if (message.contains("gtk") || message.contains("glass")) {
            return "There is no window because GTK 3 is missing; install it (Debian and Ubuntu: apt-get install"
                    + " libgtk-3-0)" + INSTEAD;
        }
        return "There is no window because a library it needs cannot be loaded (" + cause.getMessage()
                + "); install GTK 3 and Pango (Debian and Ubuntu: apt-get install libgtk-3-0 libpangoft2-1.0-0)"
                + INSTEAD;
    }
}
