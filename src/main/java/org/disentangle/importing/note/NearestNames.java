package org.disentangle.importing.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that the user may have meant. */
public final class NearestNames {
    private static final int SHOWN = 3;
    private static final int LETTERS_COMPARED = 100;

    private NearestNames() {}

    /**
     * Up to three names, nearest first: the fewest single-character edits (Levenshtein distance) of the names without
     * case and punctuation, at most a third of the longer one; names that begin with the wanted one count as near too.
     */
    public static List<String> of(String wanted, Collection<String> names) {
        String bare = bare(wanted);
        List<Candidate> candidates = new ArrayList<>();
        for (String name : names) {
            String other = bare(name);
            int edits = edits(bare, other);
            boolean begins = bare.length() > 1 && other.startsWith(bare);
            if (begins || 3 * edits <= Math.max(bare.length(), other.length())) {
                candidates.add(new Candidate(name, begins ? Math.min(edits, 1) : edits));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::edits));
        return candidates.stream().limit(SHOWN).map(Candidate::name).toList();
    }

    /** All names, nearest ones first, the others in their order. */
    public static List<String> first(String wanted, List<String> names) {
        Set<String> ordered = new LinkedHashSet<>(of(wanted, names));
        ordered.addAll(names);
        return List.copyOf(ordered);
    }

    private record Candidate(String name, int edits) {}

    private static String bare(String name) {
        StringBuilder letters = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length() && letters.length() < LETTERS_COMPARED; i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }

    private static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
