package org.disentangle.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of figures.
 *
 * @param written the files written
 * @param failures the files that could not be written
 * @param missingLetters the code points that no installed font has, drawn as boxes
 */
public record FigureFiles(List<Path> written, List<FigureFailure> failures, Set<Integer> missingLetters) {
    public FigureFiles {
        written = List.copyOf(written);
        failures = List.copyOf(failures);
        missingLetters = Set.copyOf(missingLetters);
    }

    /** A sentence about the missing characters; empty if there are none. */
    public String lettersSentence() {
        return MissingLetters.sentence(sorted());
    }

    private SortedSet<Integer> sorted() {
        return new TreeSet<>(missingLetters);
    }
}
