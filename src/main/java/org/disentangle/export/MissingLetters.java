package org.disentangle.export;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.paint.FigureFonts;

/** Letters in figures that no font of this computer has. */
final class MissingLetters {
    private static final int MOST_NAMED = 12;

    private MissingLetters() {}

    /** The code points that boxes stand for on some pages. */
    static SortedSet<Integer> on(List<Page> pages) {
        SortedSet<Integer> missing = new TreeSet<>();
        for (Page page : pages) {
            Stream.concat(page.below().stream(), page.above().stream())
                    .filter(Element.Text.class::isInstance)
                    .map(Element.Text.class::cast)
                    .forEach(text -> missing.addAll(FigureFonts.missing(text.text(), text.bold())));
        }
        return missing;
    }

    /** Says which they are and what to do; nothing where there are none. */
    static String sentence(SortedSet<Integer> letters) {
        return letters.isEmpty()
                ? ""
                : "No font of this computer has " + words(letters) + "; boxes stand for "
                        + (letters.size() == 1 ? "it" : "them")
                        + " in the figures. Install a font that has " + (letters.size() == 1 ? "it" : "them")
                        + " and export again.";
    }

    /** "हि (U+0939), …". */
    static String words(SortedSet<Integer> letters) {
        String named =
                letters.stream().limit(MOST_NAMED).map(MissingLetters::word).collect(Collectors.joining(", "));
        int more = letters.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    private static String word(int letter) {
        String code = String.format("U+%04X", letter);
        return Character.isLetterOrDigit(letter) ? Character.toString(letter) + " (" + code + ")" : code;
    }
}
