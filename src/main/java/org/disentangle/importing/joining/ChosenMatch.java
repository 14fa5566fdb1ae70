package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.importing.joining.ModelMatch.Kind;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Counts;

/**
 * A match that a user chose, by name, so that it can be saved and applied again.
 *
 * @param added the model as the added table writes it; the first choice for a name is for its first row, and so on
 * @param base the base model that its scores belong to; empty: it stays separate
 * @param occurrence which of the base table's rows of that name, from 1; 0: there is only one
 */
public record ChosenMatch(String added, Optional<String> base, int occurrence) {
    /** Makes a match to the only row of a name. */
    public static ChosenMatch of(String added, Optional<String> base) {
        return new ChosenMatch(added, base, 0);
    }

    /** The user's choices among matches. If one of several rows of a name was chosen, the others are recorded too. */
    public static List<ChosenMatch> among(List<ModelMatch> matches, ScoreTable base) {
        Set<String> names = new HashSet<>();
        matches.stream()
                .filter(match -> match.kind() == Kind.CHOSEN)
                .forEach(match -> names.add(match.added().model()));
        return matches.stream()
                .filter(match -> names.contains(match.added().model()))
                .sorted((one, other) ->
                        Integer.compare(one.added().row(), other.added().row()))
                .map(match -> new ChosenMatch(
                        match.added().model(),
                        match.base().map(NamedRow::model),
                        match.base().map(row -> occurrence(base, row)).orElse(0)))
                .toList();
    }

    /** The occurrence of a row; 0 if it is the only one of its name. */
    private static int occurrence(ScoreTable base, NamedRow wanted) {
        List<Integer> rows = rows(base, wanted.model());
        return rows.size() == 1 ? 0 : rows.indexOf(wanted.row()) + 1;
    }

    private static List<Integer> rows(ScoreTable table, String model) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.modelCount(); row++) {
            if (table.model(row).equals(model)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * The proposed matches, overridden by the choices; a choice for a model that is not among them is ignored.
     *
     * @throws JoinException if a choice names a model that the base table lacks or has more than once, or a model has
     *     more or fewer rows than choices
     */
    public static List<ModelMatch> apply(List<ChosenMatch> choices, List<ModelMatch> proposed, ScoreTable base)
            throws JoinException {
        if (choices.isEmpty()) {
            return proposed;
        }
        Map<String, List<ChosenMatch>> byName =
                choices.stream().collect(Collectors.groupingBy(ChosenMatch::added, Collectors.toList()));
        Map<String, Integer> rowsOfName = new LinkedHashMap<>();
        List<ModelMatch> decided = new ArrayList<>(proposed.size());
        for (ModelMatch match : proposed) {
            List<ChosenMatch> ofName = byName.get(match.added().model());
            if (ofName == null) {
                decided.add(match);
                continue;
            }
            int place = rowsOfName.merge(match.added().model(), 1, Integer::sum) - 1;
            if (place < ofName.size()) {
                decided.add(ofName.get(place).over(match, base));
            }
        }
        for (Map.Entry<String, Integer> rows : rowsOfName.entrySet()) {
            requireOneEach(rows.getKey(), rows.getValue(), byName.getOrDefault(rows.getKey(), List.of()));
        }
        return decided;
    }

    private static void requireOneEach(String model, int rows, List<ChosenMatch> choices) throws JoinException {
        if (rows != choices.size()) {
            throw new JoinException("\"" + model + "\" has " + Counts.of(rows, "row", "rows") + ", but "
                    + Counts.of(choices.size(), "match is", "matches are")
                    + " chosen for it; say for each of its rows where it belongs.");
        }
    }

    private ModelMatch over(ModelMatch match, ScoreTable baseTable) throws JoinException {
        Optional<NamedRow> row = Optional.empty();
        if (base.isPresent()) {
            row = Optional.of(row(baseTable, base.get()));
        }
        if (row.equals(match.base()) && !match.doubtful()) {
            return match;
        }
        return row.map(match::chosen).orElseGet(match::apart);
    }

    private NamedRow row(ScoreTable baseTable, String model) throws JoinException {
        List<Integer> rows = rows(baseTable, model);
        if (rows.isEmpty()) {
            List<String> near = org.disentangle.importing.note.NearestNames.of(model, baseTable.models());
            throw new JoinException("\"" + added + "\" is to be joined to \"" + model
                    + "\", which the base table does not have"
                    + (near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?"));
        }
        if (occurrence > rows.size() || occurrence == 0 && rows.size() > 1) {
            throw new JoinException("\"" + added + "\" is to be joined to \"" + model
                    + "\", which the base table has " + Counts.of(rows.size(), "time", "times")
                    + "; it is unclear which row is meant.");
        }
        return new NamedRow(rows.get(Math.max(occurrence, 1) - 1), model);
    }
}
