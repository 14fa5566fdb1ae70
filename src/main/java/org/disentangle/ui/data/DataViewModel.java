package org.disentangle.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.finding.TableWords;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.session.Results;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.view.SortOrder;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Counts;
import org.jspecify.annotations.Nullable;

/** The table as it was read: the visible models of the group, their attributes and scores. */
public final class DataViewModel implements AutoCloseable {
    /** The limit on columns shown at once: thousands of them, each with its own header and cells, took gigabytes. */
    private static final int MOST_COLUMNS = 200;
    /** How many columns of a wider table are shown: few, because each letter of a search rebuilds them. */
    private static final int FIRST_COLUMNS = 60;

    private final Workspace workspace;
    private final Subscriptions subscriptions;
    private List<DataColumn> all = List.of();
    private final ReadOnlyStringWrapper columnsShown = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<DataColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable ScoreTable shown;
    private final ReadOnlyObjectWrapper<Map<Integer, List<String>>> filled = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();

    /**
     * Makes the view model.
     *
     * @param shown whether its view is visible; while hidden, it does not update
     */
    DataViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.subscriptions = new Subscriptions(shown);
        subscriptions.follow(workspace.results(), results -> results.ifPresent(this::take));
        subscriptions.run(this::choose, search());
        subscriptions.on(
                workspace.selection().group(),
                group -> workspace.results().get().ifPresent(this::list));
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** The columns shown. */
    ReadOnlyObjectProperty<List<DataColumn>> columns() {
        return columns.getReadOnlyProperty();
    }

    /** The text that the names of the columns shown contain; empty: all columns. */
    ObservableValue<String> search() {
        return workspace.viewState().state().map(state -> state.list(Selection.DATA)
                .search());
    }

    void searchFor(String text) {
        viewState().change(state -> state.withList(Selection.DATA, list -> list.withSearch(text)));
    }

    ViewStateModel viewState() {
        return workspace.viewState();
    }

    /** The sort columns, each breaking the ties of those before it; the table may not have all of them. */
    ObservableValue<List<SortOrder>> sorting() {
        return workspace.viewState().state().map(state -> state.list(Selection.DATA)
                .sorting());
    }

    void sortBy(List<SortOrder> sorting) {
        viewState().change(state -> state.withList(Selection.DATA, list -> list.withSorting(sorting)));
    }

    /** The sort order of the rows by the columns the table has, including those not shown now. */
    DataRowOrder order() {
        return DataRowOrder.of(all, sorting().getValue());
    }

    /** A sentence about columns that are not shown; empty if all are. */
    ReadOnlyStringProperty columnsShown() {
        return columnsShown.getReadOnlyProperty();
    }

    /** The columns with filled-in scores of models of the group, by row. */
    ReadOnlyObjectProperty<Map<Integer, List<String>>> filled() {
        return filled.getReadOnlyProperty();
    }

    ObservableList<Integer> rows() {
        return rows;
    }

    Selection selection() {
        return workspace.selection();
    }

    private void take(Results results) {
        ScoreTable table = results.document().table();
        List<DataColumn> built = new ArrayList<>();
        built.add(DataColumn.ofModels(ModelLabels.whole(table)::of));
        for (Attribute attribute : table.attributes()) {
            if (attribute.kind() != AttributeKind.NAME) {
                built.add(DataColumn.of(attribute));
            }
        }
        for (Role role : Role.values()) {
            table.benchmarks(role).forEach(benchmark -> built.add(DataColumn.of(benchmark, this::isFilled)));
        }
        boolean sameNames = names(built).equals(names(all));
        if (!sameNames || table != shown) {
            shown = table;
            all = List.copyOf(built);
            choose();
        }
        list(results);
    }

    /** Shows the model column and the first of the others that match the search. */
    private void choose() {
        String wanted = search().getValue().strip().toLowerCase(Locale.ROOT);
        List<DataColumn> found =
                all.stream().skip(1).filter(column -> column.isCalled(wanted)).toList();
        List<DataColumn> chosen = new ArrayList<>(all.subList(0, Math.min(1, all.size())));
        boolean few = all.size() <= MOST_COLUMNS + 1;
        chosen.addAll(few ? found : found.subList(0, Math.min(FIRST_COLUMNS, found.size())));
        if (!chosen.equals(columns.get())) {
            columns.set(List.copyOf(chosen));
        }
        columnsShown.set(few ? "" : sentence(found.size(), all.size() - 1));
    }

    private static String sentence(int found, int count) {
        return found > FIRST_COLUMNS
                ? "The first " + FIRST_COLUMNS + " of " + Counts.of(found, "column", "columns")
                        + "; search to find the others"
                : found + " of " + Counts.of(count, "column", "columns");
    }

    /** Edits a text attribute of a model; this can be undone. */
    void edit(Attribute attribute, int row, String word) {
        String before = attribute.text(row).orElse("");
        String after = word.strip();
        if (!after.equals(before)) {
            workspace.results().get().map(results -> results.document().table()).ifPresent(table -> {
                AttributeEdit edit = AttributeEdit.of(table, attribute.column(), row, after);
                workspace.change(
                        TableWords.title(attribute).toLowerCase(Locale.ROOT) + " of "
                                + ModelLabels.whole(table).of(row),
                        plan -> plan.withEdits(AttributeEdit.with(plan.edits(), edit)));
            });
        }
    }

    /** The columns of scores whose standard errors a column may hold, most similar names first. */
    List<String> scoresFor(DataColumn column) {
        List<String> scores = workspace.results().get().stream()
                .flatMap(results -> results.document().table().benchmarks().stream())
                .map(Benchmark::column)
                .filter(score -> !score.equals(column.name()))
                .toList();
        return NearestNames.first(column.name(), scores);
    }

    /** Makes a column the standard errors of another's scores; this can be undone. */
    void holdErrors(DataColumn column, String score) {
        workspace.change(
                "errors of " + score, plan -> plan.withInput(plan.input().withErrors(score, column.name())));
    }

    private static List<String> names(List<DataColumn> columns) {
        return columns.stream().map(DataColumn::name).toList();
    }

    private boolean isFilled(Benchmark benchmark, int row) {
        return filled.get().getOrDefault(row, List.of()).contains(benchmark.column());
    }

    private void list(Results results) {
        filled.set(results.group(workspace.selection().group().get())
                .flatMap(GroupAnalysis::score)
                .map(CapabilitiesScore::filled)
                .orElse(Map.of()));
        Subset group = results.modelsOf(workspace.selection().group().get());
        Subset visible = results.visible().and(group);
        List<Integer> wanted =
                IntStream.range(0, visible.size()).mapToObj(visible::row).toList();
        if (!rows.equals(wanted)) {
            rows.setAll(wanted);
        }
    }
}
