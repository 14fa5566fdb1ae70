package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.importing.joining.ModelMatch.Kind;
import org.disentangle.importing.joining.ModelMatch.Sureness;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.table.ScoreTable;

/**
 * Offers models with similar names ({@code Mistral-7B-v0.1} for {@code Mistral 7B}) to rows without a match, for the
 * user to choose. A model of another size or version is not similar, however few letters differ.
 */
final class NearModels {
    /**
     * The most comparisons, so that two large tables with nothing in common are not compared name by name; later rows
     * get no offers.
     */
    private static final int COMPARISONS = 200_000;

    private static final Pattern SIZE = Pattern.compile("(\\d+x)?\\d+(\\.\\d+)?b");
    private static final Pattern VERSION = Pattern.compile("v\\d+(\\.\\d+)*");

    private final ScoreTable base;
    private final StatedFacts facts;
    private final Map<String, Numbered> read = new HashMap<>();

    NearModels(ScoreTable base, StatedFacts facts) {
        this.base = base;
        this.facts = facts;
    }

    /** The matches, with offers for those not found. */
    List<ModelMatch> offered(List<ModelMatch> matches) {
        List<ModelMatch> offered = new ArrayList<>(matches.size());
        int left = base.modelCount() == 0 ? 0 : COMPARISONS / base.modelCount();
        for (ModelMatch match : matches) {
            boolean sought = match.kind() == Kind.NONE && left > 0;
            left -= sought ? 1 : 0;
            offered.add(
                    sought
                            ? new ModelMatch(
                                    match.added(), Optional.empty(), Kind.NONE, Sureness.NONE, near(match.added()))
                            : match);
        }
        return offered;
    }

    private List<NamedRow> near(NamedRow added) {
        Numbered wanted = Numbered.of(added.model());
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < base.modelCount(); row++) {
            String model = base.model(row);
            if (read.computeIfAbsent(model, Numbered::of).agrees(wanted) && facts.agree(row, added.row())) {
                rows.putIfAbsent(withoutMaker(model), row);
            }
        }
        List<String> ordered = rows.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        return NearestNames.of(withoutMaker(added.model()), ordered).stream()
                .map(name -> NamedRow.of(base, rows.getOrDefault(name, 0)))
                .toList();
    }

    private static String withoutMaker(String model) {
        return model.substring(model.lastIndexOf('/', model.length() - 2) + 1);
    }

    /** The sizes and versions that a name states. */
    private record Numbered(List<String> sizes, List<String> versions) {
        static Numbered of(String model) {
            Map<Pattern, List<String>> found = Arrays.stream(
                            ModelNames.normalise(model).split(" ", -1))
                    .filter(word -> SIZE.matcher(word).matches()
                            || VERSION.matcher(word).matches())
                    .collect(Collectors.groupingBy(word -> SIZE.matcher(word).matches() ? SIZE : VERSION));
            return new Numbered(found.getOrDefault(SIZE, List.of()), found.getOrDefault(VERSION, List.of()));
        }

        boolean agrees(Numbered other) {
            return agree(sizes, other.sizes) && agree(versions, other.versions);
        }

        private static boolean agree(List<String> some, List<String> others) {
            return some.isEmpty() || others.isEmpty() || some.equals(others);
        }
    }
}
