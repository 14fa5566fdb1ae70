package org.disentangle.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of figures.
 *
 * @param written those that were
 * @param failures those that could not be
 * @param missingLetters code points that no font of this computer has, and boxes stand for
 */
public record FigureFiles(List<Path> written, List<FigureFailure> failures, Set<Integer> missingLetters) {
    public FigureFiles {
        written = List.copyOf(written);
        failures = List.copyOf(failures);
        missingLetters = Set.copyOf(missingLetters);
    }

    /** What to say about the letters that are missing: a sentence, or nothing. */
    public String lettersSentence() {
        return MissingLetters.sentence(sorted());
    }

    private SortedSet<Integer> sorted() {
        return new TreeSet<>(missingLetters);
    }
}
