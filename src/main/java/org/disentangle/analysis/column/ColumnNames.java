package org.disentangle.analysis.column;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Listing;

/** Suggests existing names for a name that does not exist. */
public final class ColumnNames {
    private static final int MOST_OFFERED = 3;

    private ColumnNames() {}

    /** A sentence that says a column does not exist and names similar ones. */
    public static String notFound(ScoreTable table, String column) {
        List<String> near = nearest(
                column,
                Stream.concat(
                        table.attributes().stream().map(Attribute::column),
                        table.benchmarks().stream().map(Benchmark::column)));
        return "The table has no column “" + column + "”"
                + (near.isEmpty() ? "." : "; the nearest are " + Listing.first(near) + ".");
    }

    /** The names at the smallest edit distance, at most three, without those that have nothing in common. */
    private static List<String> nearest(String wanted, Stream<String> names) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        record Candidate(String name, int distance) {}
        return names.map(name -> new Candidate(name, distance(lower, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= Math.max(2, lower.length() / 2))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST_OFFERED)
                .map(Candidate::name)
                .toList();
    }

    /** The Levenshtein distance; a name that contains the other counts as one edit away. */
    private static int distance(String a, String b) {
        if (!a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a))) {
            return a.equals(b) ? 0 : 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
