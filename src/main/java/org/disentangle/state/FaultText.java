package org.disentangle.state;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An exception as text that helps to find the bug. */
public final class FaultText {
    private static volatile Supplier<String> program = () -> "";

    private FaultText() {}

    /** Sets the supplier of the program's version. */
    static void setProgram(Supplier<String> version) {
        program = version;
    }

    /**
     * The versions of the program, Java and the system, and the exception with its causes. Messages may contain names
     * from a user's files, so each is kept on one line whatever characters it has.
     */
    public static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        text.append("Disentangle ").append(program.get()).append("; Java ").append(property("java.runtime.version"));
        text.append(" (").append(property("java.vendor")).append("); ").append(property("os.name"));
        text.append(' ').append(property("os.version")).append(' ').append(property("os.arch"));
        text.append('\n');
        append(thrown, "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    /** The type, the message and the place of an exception, in one line. */
    public static String brief(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return onOneLine(thrown.toString()) + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private static void append(Throwable thrown, String label, StringBuilder text, Set<Throwable> seen) {
        text.append(label).append(onOneLine(thrown.toString())).append('\n');
        if (!seen.add(thrown)) {
            return;
        }
        for (StackTraceElement element : thrown.getStackTrace()) {
            text.append("\tat ").append(element).append('\n');
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            append(suppressed, "suppressed: ", text, seen);
        }
        @Nullable Throwable cause = thrown.getCause();
        if (cause != null) {
            append(cause, "caused by: ", text, seen);
        }
    }

    /** The text with every character that could end or distort a line written as an escape. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\n') {
                line.append("\\n");
            } else if (Character.isISOControl(c)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
