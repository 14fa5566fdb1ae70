package org.disentangle.export;

import java.util.HashMap;
import java.util.Map;
import org.disentangle.figure.paint.Structure;

/** The elements of an SVG file in drawing order, in consecutive groups. */
final class SvgBody implements Structure {
    private final StringBuilder text = new StringBuilder(1 << 14);
    private final Map<String, Integer> groups = new HashMap<>();
    private String group = "";
    private String name = "";
    private boolean nameIsOpen;
    private int clips;

    /** Starts a group for consecutive elements; a group that occurs again gets a number in its id. */
    @Override
    public void group(String id) {
        if (!id.equals(group)) {
            close();
            group = id;
            int number = groups.merge(id, 1, Integer::sum);
            text.append("<g id=\"")
                    .append(id)
                    .append(number == 1 ? "" : "-" + number)
                    .append("\" class=\"")
                    .append(id)
                    .append("\">\n");
        }
    }

    @Override
    public void name(String words) {
        closeName();
        name = words;
    }

    /** Adds an element, given without line end. */
    void add(String element) {
        if (!name.isEmpty()) {
            text.append("<g><title>").append(XmlText.content(name)).append("</title>");
            name = "";
            nameIsOpen = true;
        }
        text.append(element).append(nameIsOpen ? "" : "\n");
    }

    /** Adds a clip region; returns its id. */
    String clip(String path) {
        clips++;
        String id = "clip-" + clips;
        text.append("<clipPath id=\"" + id + "\"><path d=\"" + path + "\"/></clipPath>\n");
        return id;
    }

    private void closeName() {
        if (nameIsOpen) {
            text.append("</g>\n");
            nameIsOpen = false;
        }
        name = "";
    }

    private void close() {
        closeName();
        if (!group.isEmpty()) {
            text.append("</g>\n");
            group = "";
        }
    }

    /** The whole text, with all groups closed. */
    String text() {
        close();
        return text.toString();
    }
}
