package org.disentangle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the program, for rules about what no compiled class shows any more. */
public final class SourceFiles {
    private static final Path ROOT = Path.of("src/main/java/org/disentangle");

    private SourceFiles() {}

    /**
     * Where a pattern is found, as "File.java: what was found".
     *
     * @param except the folder whose files may have it ("wording")
     */
    public static List<String> having(String regex, String except) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(ROOT.resolve(except)))
                    .flatMap(file -> pattern.matcher(text(file))
                            .results()
                            .map(MatchResult::group)
                            .map(found -> file.getFileName() + ": " + found))
                    .toList();
        }
    }

    /** The files with more lines, as "File.java: 321". */
    public static List<String> longerThan(int lines) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).lines().count() > lines)
                    .map(file -> file.getFileName() + ": " + text(file).lines().count())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
