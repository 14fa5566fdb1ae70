package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that comes with the program: column names on the first line, cells separated by tabs, nothing quoted. Some
 * are read at every start, where a general CSV reader would take longer than the analysis.
 */
final class DataFile {
    private final String name;
    private final List<String> lines;

    private DataFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Reads a table.
     *
     * @param name the name of the resource beside this class
     * @param columns the columns it must have, in this order
     * @throws IllegalStateException if it is missing or has other columns
     */
    static DataFile read(String name, String... columns) {
        List<String> lines = separate(text(name), '\n');
        String header = String.join("\t", columns);
        if (!lines.get(0).equals(header)) {
            throw new IllegalStateException(name + " has columns other than " + header);
        }
        return new DataFile(name, lines);
    }

    /** The cells of each row. */
    List<List<String>> rows() {
        int columns = separate(lines.get(0), '\t').size();
        List<List<String>> rows = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = separate(line, '\t');
            if (cells.size() == columns) {
                rows.add(cells);
            } else if (!line.isEmpty()) {
                throw new IllegalStateException(name + " has a row of " + cells.size() + " cells: " + line);
            }
        }
        return rows;
    }

    private static String text(String name) {
        try (InputStream bytes = DataFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the program is missing its own file " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** The parts of a text; none if it is empty. */
    static List<String> parts(String text, char separator) {
        return text.isEmpty() ? List.of() : separate(text, separator);
    }

    private static List<String> separate(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
            parts.add(text.substring(begin, end));
            begin = end + 1;
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
