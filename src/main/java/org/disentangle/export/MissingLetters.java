package org.disentangle.export;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

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
                : "No font on this computer has " + words(letters) + "; boxes stand for "
                        + Counts.form(letters.size(), "it", "them")
                        + " in the figures. Install a font that has " + Counts.form(letters.size(), "it", "them")
                        + " and export again.";
    }

    /** "हि (U+0939), …". */
    static String words(SortedSet<Integer> letters) {
        return Listing.cut(letters.stream().map(MissingLetters::word).toList(), MOST_NAMED);
    }

    private static String word(int letter) {
        String code = String.format("U+%04X", letter);
        return Character.isLetterOrDigit(letter) ? Character.toString(letter) + " (" + code + ")" : code;
    }
}
