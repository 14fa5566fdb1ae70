package org.disentangle.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disentangle.wording.Listing;

/**
 * The text of a hover card.
 *
 * @param title the model's name
 * @param lines pairs of a name and a value
 */
public record HoverText(String title, List<Line> lines) {
    private static final int MOST_OTHERS = 8;

    public HoverText {
        lines = List.copyOf(lines);
    }

    /** A name and a value. */
    public record Line(String name, String value) {}

    /** Adds the names of the models at the same point; each click selects the next of them. */
    public HoverText inPlaceWith(List<String> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Line> all = new ArrayList<>();
        all.add(new Line("At the same point", Listing.lines(others, MOST_OTHERS)));
        all.add(new Line("", "each click selects the next"));
        all.addAll(lines);
        return new HoverText(title, all);
    }

    /** The text as one sentence. */
    public String spoken() {
        return title
                + lines.stream()
                        .filter(line -> !line.name().isEmpty())
                        .map(line -> ", " + line.name() + " " + line.value().replace('\n', ','))
                        .collect(Collectors.joining());
    }
}
