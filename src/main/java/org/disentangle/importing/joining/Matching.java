package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.importing.joining.ModelMatch.Kind;
import org.disentangle.importing.joining.ModelMatch.Sureness;
import org.disentangle.table.ScoreTable;

/** Proposes which rows of two tables belong to the same model. */
public final class Matching {
    private final ScoreTable base;
    private final ScoreTable added;
    private final StatedFacts facts;
    private final Map<String, List<Integer>> baseByName = new HashMap<>();
    private final Map<String, Set<Integer>> baseByKey = new HashMap<>();
    private final Map<String, Integer> timesAdded = new HashMap<>();

    private Matching(ScoreTable base, ScoreTable added) {
        this.base = base;
        this.added = added;
        this.facts = new StatedFacts(base, added);
        for (int row = 0; row < base.modelCount(); row++) {
            baseByName
                    .computeIfAbsent(base.model(row), unused -> new ArrayList<>())
                    .add(row);
            addKey(base.model(row), row);
            addKey(base.displayName(row), row);
        }
        added.models().forEach(model -> timesAdded.merge(model, 1, Integer::sum));
    }

    private void addKey(String name, int row) {
        String key = ModelNames.normalise(name);
        if (!key.isBlank()) {
            baseByKey.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(row);
        }
    }

    /**
     * Proposes a match for every row of the added table, in its order; never two for one row of the base table.
     *
     * @param base the base table
     * @param added the table whose scores are added
     */
    public static List<ModelMatch> propose(ScoreTable base, ScoreTable added) {
        Matching matching = new Matching(base, added);
        List<ModelMatch> matches = new ArrayList<>(added.modelCount());
        for (int row = 0; row < added.modelCount(); row++) {
            matches.add(matching.match(NamedRow.of(added, row)));
        }
        return new NearModels(base, matching.facts).offered(matching.withoutRivals(matches));
    }

    /** The rows of the base table without an added row. */
    public static List<NamedRow> unmatched(ScoreTable base, List<ModelMatch> matches) {
        Set<Integer> matched = new HashSet<>();
        matches.forEach(match -> match.base().ifPresent(row -> matched.add(row.row())));
        List<NamedRow> unmatched = new ArrayList<>();
        for (int row = 0; row < base.modelCount(); row++) {
            if (!matched.contains(row)) {
                unmatched.add(NamedRow.of(base, row));
            }
        }
        return unmatched;
    }

    private ModelMatch match(NamedRow row) {
        List<Integer> exact = baseByName.getOrDefault(row.model(), List.of());
        boolean addedOnce = timesAdded.getOrDefault(row.model(), 0) == 1;
        if (!exact.isEmpty()) {
            return exact.size() == 1 && addedOnce
                    ? matched(row, exact.get(0), Kind.EXACT, Sureness.CERTAIN)
                    : ambiguous(row, exact);
        }
        List<Integer> alike = baseByKey.getOrDefault(ModelNames.normalise(row.model()), Set.of()).stream()
                .filter(candidate -> facts.agree(candidate, row.row()))
                .toList();
        if (alike.isEmpty()) {
            return new ModelMatch(row, Optional.empty(), Kind.NONE, Sureness.NONE, List.of());
        }
        return alike.size() == 1 && addedOnce
                ? matched(row, alike.get(0), Kind.SPELLING, sureness(row.model(), base.model(alike.get(0))))
                : ambiguous(row, alike);
    }

    private ModelMatch matched(NamedRow row, int baseRow, Kind kind, Sureness sureness) {
        NamedRow found = NamedRow.of(base, baseRow);
        return new ModelMatch(row, Optional.of(found), kind, sureness, List.of(found));
    }

    private ModelMatch ambiguous(NamedRow row, List<Integer> candidates) {
        return new ModelMatch(
                row,
                Optional.empty(),
                Kind.AMBIGUOUS,
                Sureness.NONE,
                candidates.stream()
                        .map(candidate -> NamedRow.of(base, candidate))
                        .toList());
    }

    /** Withdraws matches of several spellings of one base model; the exact name keeps its match. */
    private List<ModelMatch> withoutRivals(List<ModelMatch> matches) {
        Map<Integer, Integer> claims = new HashMap<>();
        matches.forEach(match -> match.candidates().forEach(row -> claims.merge(row.row(), 1, Integer::sum)));
        return matches.stream()
                .map(match -> match.kind() == Kind.SPELLING
                                && match.base()
                                        .filter(row -> claims.getOrDefault(row.row(), 0) > 1)
                                        .isPresent()
                        ? ambiguous(
                                match.added(),
                                match.candidates().stream().map(NamedRow::row).toList())
                        : match)
                .toList();
    }

    private static Sureness sureness(String one, String other) {
        return lettersAndDigits(one).equals(lettersAndDigits(other)) ? Sureness.HIGH : Sureness.FAIR;
    }

    private static String lettersAndDigits(String model) {
        String name = model.substring(model.lastIndexOf('/', model.length() - 2) + 1);
        StringBuilder text = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
