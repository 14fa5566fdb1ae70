package org.disentangle.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.session.Results;
import org.disentangle.session.view.ListState;
import org.disentangle.session.view.ModelName;
import org.disentangle.session.view.ViewState;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;

/** The selected group, benchmark and model: the same in every view. They are kept in the view state, by name. */
public final class Selection {
    /** The name of the data view in the view state. */
    public static final String DATA = "data";

    private final ViewStateModel viewState;
    private final ViewStatePart<String> group;
    private final ViewStatePart<String> benchmark;
    private final ViewStatePart<Optional<Integer>> model;
    private final ObjectProperty<Optional<Integer>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private String preferredGroup = "";
    private final ObjectProperty<Optional<ScoreTable>> table = new SimpleObjectProperty<>(Optional.empty());
    private RankedBenchmarks ranked = RankedBenchmarks.none();
    private Placed placed = new Placed(Set.of(), Optional.empty(), Optional.empty());

    /** The row of the selected model in a table, kept so that it need not be searched for again. */
    private record Placed(Set<ModelName> models, Optional<ScoreTable> table, Optional<Integer> row) {
        boolean isOf(Set<ModelName> others, Optional<ScoreTable> other) {
            return models.equals(others)
                    && (table.isEmpty()
                            ? other.isEmpty()
                            : other.filter(now -> now == table.get()).isPresent());
        }
    }

    Selection(ViewStateModel viewState) {
        this.viewState = viewState;
        this.group = viewState.part(ViewState::group, ViewState::withGroup);
        this.benchmark = viewState.part(ViewState::benchmark, ViewState::withBenchmark);
        this.model = new ViewStatePart<>(
                viewState,
                state -> row(state.models()),
                (state, row) -> state.withModels(named(row)),
                viewState.state().flatMap(state -> table.map(present -> row(state.models()))));
    }

    /** The name of the selected group. */
    public ViewStatePart<String> group() {
        return group;
    }

    /** The column of the selected benchmark; empty if there is none. */
    public ViewStatePart<String> benchmark() {
        return benchmark;
    }

    /** The row of the selected model; if there are several, of the first in the table. */
    public ViewStatePart<Optional<Integer>> model() {
        return model;
    }

    /** The row of the model under the pointer. */
    public ObjectProperty<Optional<Integer>> hovered() {
        return hovered;
    }

    private Optional<Integer> row(Set<ModelName> models) {
        if (!placed.isOf(models, table.get())) {
            Optional<Integer> row = table.get().flatMap(present -> models.stream()
                    .flatMap(name -> name.row(present).stream())
                    .min(Integer::compare));
            placed = new Placed(models, table.get(), row);
        }
        return placed.row();
    }

    private Set<ModelName> named(Optional<Integer> row) {
        return table.get()
                .filter(present ->
                        row.filter(place -> place < present.modelCount()).isPresent())
                .map(present -> Set.of(ModelName.of(present, row.orElseThrow())))
                .orElse(Set.of());
    }

    /** Every benchmark with its correlations. */
    public RankedBenchmarks ranked() {
        return ranked;
    }

    /** The choices of the ranking. */
    public RankingChoices ranking() {
        return RankingChoices.of(viewState.get(), ranked.groups());
    }

    /** The columns of the benchmarks in the order of the ranking, which stepping follows. */
    public List<String> order() {
        return ranked.order(ranking());
    }

    /** Selects the benchmark a number of steps further in the ranking, stopping at its ends. */
    public void step(int by) {
        List<String> order = order();
        if (order.isEmpty()) {
            return;
        }
        int place = order.indexOf(benchmark.get());
        int next = place < 0 ? 0 : Math.max(0, Math.min(order.size() - 1, place + by));
        benchmark.set(order.get(next));
    }

    /** Sets a group to select as soon as results have it. */
    public void prefer(String newGroup) {
        preferredGroup = newGroup;
    }

    /**
     * Keeps the part of the selection that exists in new results, and selects another group or benchmark if the old one
     * is gone.
     */
    void fitTo(Results newResults, boolean newTable) {
        ScoreTable newest = newResults.document().table();
        boolean otherColumns = newTable
                && table.get()
                        .filter(before -> columns(before).equals(columns(newest)))
                        .isEmpty();
        ranked = RankedBenchmarks.of(newResults);
        if (newTable) {
            preferredGroup = "";
            hovered.set(Optional.empty());
        }
        hovered.set(hovered.get().filter(row -> row < newest.modelCount()));
        viewState.change(state -> {
            ViewState kept = newTable ? state.withBenchmark("").withModels(Set.of()) : state;
            kept = otherColumns ? kept.withList(DATA, list -> ListState.initial()) : kept;
            return withBenchmark(kept.withGroup(groupOf(newResults, kept.group(), newTable)));
        });
        table.set(Optional.of(newest));
    }

    private static List<String> columns(ScoreTable table) {
        return Stream.concat(
                        table.attributes().stream().map(Attribute::column),
                        table.benchmarks().stream().map(Benchmark::column))
                .toList();
    }

    private String groupOf(Results newResults, String before, boolean newTable) {
        String found = before;
        if (newResults.all().group(preferredGroup).isPresent()) {
            found = preferredGroup;
            preferredGroup = "";
        }
        if (newResults.all().group(found).isEmpty()) {
            found = favourite(newResults);
        }
        boolean gone = newResults.all().group(before).isEmpty();
        if (gone && !newTable) {
            // it may come back, by undo for one
            preferredGroup = before;
        }
        return found;
    }

    /** Selects the first benchmark of the ranking if the selected one is not analysed any more. */
    private ViewState withBenchmark(ViewState state) {
        if (ranked.has(state.benchmark())) {
            return state;
        }
        return state.withBenchmark(ranked.order(RankingChoices.of(state, ranked.groups())).stream()
                .findFirst()
                .or(() -> ranked.every().stream().findFirst().map(RankingRow::column))
                .orElse(""));
    }

    /** The default group: chat, because those are the models people use; otherwise the group with the most models. */
    private static String favourite(Results results) {
        if (results.all().group("chat").isPresent()) {
            return "chat";
        }
        return results.all().groups().stream()
                .reduce((a, b) -> a.models().size() >= b.models().size() ? a : b)
                .map(GroupAnalysis::name)
                .orElse("");
    }
}
