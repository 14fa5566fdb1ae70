package org.disentangle.importing.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns aligned by spaces. If every line has the same number of words, each word is a cell; otherwise a column ends
 * where at least two consecutive characters are blank in every line, so that empty cells stay empty and names may
 * contain spaces.
 */
public final class AlignedRecords implements RecordReader {
    private static final int GAP = 2;
    private static final int TAB_WIDTH = 8;

    @Override
    public void read(Reader text, Dialect dialect, RecordHandler handler) throws IOException {
        List<String> lines = new ArrayList<>();
        new TextLines(text).forEach((line, number) -> lines.add(untabbed(line)));
        Columns columns = Columns.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!TextLines.isRule(lines.get(i))) {
                handler.record(columns.split(lines.get(i)), i + 1);
            }
        }
    }

    /** The number of columns in most lines of a sample; 1 if it is not aligned. */
    static int width(CharSequence sample) {
        List<String> lines = new ArrayList<>();
        sample.toString().lines().map(AlignedRecords::untabbed).forEach(lines::add);
        return Columns.of(lines).count();
    }

    private static String untabbed(String line) {
        return line.indexOf('\t') < 0 ? line : line.replace("\t", " ".repeat(TAB_WIDTH));
    }

    /** The starts of columns; without starts, columns are words. */
    private record Columns(int[] begins, int count) {
        static Columns of(List<String> lines) {
            List<String> content = lines.stream()
                    .filter(line -> !line.isBlank() && !TextLines.isRule(line))
                    .toList();
            if (content.size() < 2) {
                return new Columns(new int[0], 1);
            }
            int words = words(content.get(0)).length;
            if (words > 1 && content.stream().allMatch(line -> words(line).length == words)) {
                return new Columns(new int[0], words);
            }
            int[] begins = begins(content);
            return new Columns(begins, begins.length);
        }

        private static int[] begins(List<String> lines) {
            int width = lines.stream().mapToInt(String::length).max().orElse(0);
            boolean[] taken = new boolean[width + 1];
            for (String line : lines) {
                for (int i = 0; i < line.length(); i++) {
                    taken[i] |= line.charAt(i) != ' ';
                }
            }
            int[] begins = new int[width + 1];
            int count = 0;
            int blanks = GAP;
            for (int i = 0; i < width; i++) {
                if (taken[i]) {
                    if (blanks >= GAP) {
                        begins[count] = count == 0 ? 0 : i;
                        count++;
                    }
                    blanks = 0;
                } else {
                    blanks++;
                }
            }
            return Arrays.copyOf(begins, count);
        }

        private static String[] words(String line) {
            return line.strip().split("\\s+");
        }

        List<String> split(String line) {
            if (line.isBlank()) {
                return List.of("");
            } else if (begins.length == 0) {
                return List.of(words(line));
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < begins.length && begins[i] < Math.max(1, line.length()); i++) {
                int end = i + 1 < begins.length ? Math.min(begins[i + 1], line.length()) : line.length();
                cells.add(line.substring(begins[i], end).strip());
            }
            return cells;
        }
    }
}
