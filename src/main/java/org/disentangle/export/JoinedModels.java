package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.NamedRow;
import org.disentangle.table.ScoreTable;

/**
 * Which models of added tables were joined to which models of the base table.
 *
 * @param matches the match of each row of the added tables
 * @param unmatched the base models to which nothing was added
 */
public record JoinedModels(List<ModelMatch> matches, List<String> unmatched) {
    public JoinedModels {
        matches = List.copyOf(matches);
        unmatched = List.copyOf(unmatched);
    }

    /** No joined models. */
    public static JoinedModels none() {
        return new JoinedModels(List.of(), List.of());
    }

    /** Collects the models joined to a table. */
    public static JoinedModels of(ScoreTable base, List<ModelMatch> matches) {
        List<String> unmatched =
                Matching.unmatched(base, matches).stream().map(NamedRow::model).toList();
        return matches.isEmpty() ? none() : new JoinedModels(matches, unmatched);
    }

    /**
     * The table: the rows of the added tables in their order, then the base models to which nothing was added; empty if
     * nothing was joined.
     */
    Optional<ResultTable> table() {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (ModelMatch match : matches) {
            rows.add(List.of(
                    Cell.of(match.added().model()),
                    Cell.of(match.base().map(NamedRow::model).orElse("")),
                    Cell.of(match.kind().word()),
                    Cell.of(match.sureness().word()),
                    Cell.of(near(match))));
        }
        for (String model : unmatched) {
            rows.add(List.of(
                    Cell.EMPTY,
                    Cell.of(model),
                    Cell.of(ModelMatch.Kind.NONE.word()),
                    Cell.of(ModelMatch.Sureness.NONE.word()),
                    Cell.EMPTY));
        }
        return Optional.of(
                new ResultTable("matches", List.of("added_model", "base_model", "match", "sureness", "near"), rows));
    }

    /** The models that an unmatched one may be. */
    private static String near(ModelMatch match) {
        return match.base().isPresent()
                ? ""
                : String.join(
                        "; ", match.candidates().stream().map(NamedRow::model).toList());
    }
}
