package org.disentangle.session.option;

import java.util.ArrayList;
import java.util.List;

/**
 * Names in one argument of a command, separated by commas. In a name, a comma or a backslash is escaped by a backslash;
 * white space around a name is ignored.
 */
public final class NameList {
    private NameList() {}

    /** The names in an argument; one empty name if the argument is empty. */
    public static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped) {
                name.append(c);
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == ',') {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        if (escaped) {
            name.append('\\');
        }
        names.add(name.toString().strip());
        return names;
    }

    /** The argument that {@link #split} splits into these names. */
    public static String join(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            if (!text.isEmpty()) {
                text.append(',');
            }
            text.append(name.replace("\\", "\\\\").replace(",", "\\,"));
        }
        return text.toString();
    }
}
