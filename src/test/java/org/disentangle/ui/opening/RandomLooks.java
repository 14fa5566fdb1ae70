package org.disentangle.ui.opening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.disentangle.session.view.ColumnState;
import org.disentangle.session.view.ListState;
import org.disentangle.session.view.ModelName;
import org.disentangle.session.view.SortOrder;
import org.disentangle.session.view.ViewState;
import org.disentangle.session.view.WindowState;
import org.disentangle.session.view.Zoom;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.Listed;
import org.disentangle.ui.model.RankingChoices;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Sorting;
import org.disentangle.ui.model.Workspace;

/** What a user may look at next, and how: everything that a view state holds. */
final class RandomLooks {
    private final Random random;

    RandomLooks(Random random) {
        this.random = random;
    }

    /** Looks at something else, or otherwise; returns what was done. */
    String look(Workspace workspace) {
        Selection selection = workspace.selection();
        ScoreTable table = workspace.results().get().orElseThrow().document().table();
        switch (random.nextInt(6)) {
            case 0 -> {
                selection.group().set(pick(selection.ranked().groups()));
                return "group " + selection.group().get();
            }
            case 1 -> {
                selection.step(random.nextInt(5) - 2);
                return "benchmark " + selection.benchmark().get();
            }
            case 2 -> {
                workspace.viewState().change(state -> state.withModels(models(table)));
                return "models";
            }
            case 3 -> {
                List<String> groups = selection.ranked().groups();
                workspace
                        .viewState()
                        .change(state -> RankingChoices.withSorting(state, sorting(groups.size()), groups));
                return "sort the ranking";
            }
            case 4 -> {
                workspace.viewState().change(state -> state.withList(Selection.DATA, list -> data(list, table)));
                return "data columns";
            }
            default -> {
                workspace.viewState().change(this::window);
                return "window";
            }
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Set<ModelName> models(ScoreTable table) {
        ModelName one = ModelName.of(table, random.nextInt(table.modelCount()));
        return random.nextBoolean() ? Set.of() : Set.of(one, new ModelName("a model that is nowhere", 1));
    }

    private List<Sorting> sorting(int groups) {
        return random.ints(random.nextInt(4), 0, Sorting.Key.values().length)
                .distinct()
                .mapToObj(key -> new Sorting(Sorting.Key.values()[key], random.nextInt(groups), random.nextBoolean()))
                .toList();
    }

    private ListState data(ListState list, ScoreTable table) {
        String column = table.benchmarks()
                .get(random.nextInt(table.benchmarks().size()))
                .column();
        return switch (random.nextInt(4)) {
            case 0 -> list.withSorting(List.of(new SortOrder("", "", true), new SortOrder(column, "", false)));
            case 1 -> list.withColumns(Map.of(column, new ColumnState(1 + 20 * random.nextDouble())));
            case 2 -> list.withMoved(List.of(column, ""));
            default -> list.withSearch(pick(List.of("", "m", "nothing is called so")));
        };
    }

    private ViewState window(ViewState state) {
        return switch (random.nextInt(7)) {
            case 0 -> state.withTab(pick(List.of("scatter", "ranking", "capabilities", "data")));
            case 1 -> state.withPanel(pick(List.of(WindowState.FILTERS, WindowState.DETAILS)), random.nextBoolean());
            case 2 -> state.withDivider("model", 0.01 + 0.98 * random.nextDouble());
            case 3 -> state.withSection("trend", now -> now.withOpen(random.nextBoolean()));
            case 4 ->
                state.withFigure(
                        "scatter", now -> now.withZoom(Optional.of(new Zoom(-1, random.nextDouble(), 0.1, 0.2 + 0.1))));
            case 5 ->
                RankingChoices.withSearch(
                        RankingChoices.withListed(state, pick(List.of(Listed.values()))), pick(List.of("", "m")));
            default ->
                state.withList(
                        RankingChoices.LIST,
                        list -> list.withColumns(Map.of("rho:chat", new ColumnState(5 + random.nextDouble()))));
        };
    }
}
