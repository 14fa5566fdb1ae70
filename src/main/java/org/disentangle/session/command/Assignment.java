package org.disentangle.session.command;

import java.util.Optional;

/**
 * A name with its value, in one argument of a command: {@code NAME=VALUE}. In the name, an equals sign is escaped by a
 * backslash, and so is a backslash.
 *
 * @param name the name
 * @param value its value
 */
public record Assignment(String name, String value) {
    /** Parses an argument, split at the first unescaped equals sign; empty if a side is missing. */
    public static Optional<Assignment> parse(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "=\\".indexOf(text.charAt(i + 1)) >= 0) {
                name.append(text.charAt(++i));
            } else if (c == '=') {
                return of(name.toString(), text.substring(i + 1));
            } else {
                name.append(c);
            }
        }
        return Optional.empty();
    }

    /** Parses an argument split at the last equals sign, for values that contain none. */
    public static Optional<Assignment> parseWord(String text) {
        int equals = text.lastIndexOf('=');
        return equals < 0 ? Optional.empty() : of(text.substring(0, equals), text.substring(equals + 1));
    }

    private static Optional<Assignment> of(String name, String value) {
        return name.isBlank() || value.isBlank()
                ? Optional.empty()
                : Optional.of(new Assignment(name.strip(), value.strip()));
    }

    /** The argument that {@link #parse} parses to this. */
    public String text() {
        return name.replace("\\", "\\\\").replace("=", "\\=") + "=" + value;
    }
}
