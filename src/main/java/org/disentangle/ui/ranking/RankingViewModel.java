package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.AreaSummary;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.figure.RankingOrder;
import org.disentangle.session.Results;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.ui.common.BackgroundIntervals;
import org.disentangle.ui.common.FigureRequest;
import org.disentangle.ui.common.Selection;
import org.disentangle.ui.common.Workspace;

/** All benchmarks with their correlations in every group: which are listed, and in what order. */
public final class RankingViewModel {
    private final Selection selection;
    private final ObjectProperty<Listed> listed = new SimpleObjectProperty<>(Listed.SAFETY);
    private final BooleanProperty subScores = new SimpleBooleanProperty(false);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Sorting> order = new SimpleObjectProperty<>(new Sorting(Sorting.Key.RHO, 0, true));
    private final ObservableList<RankingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");
    private final BackgroundIntervals intervals;
    private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>(Heading.EMPTY);
    private List<RankingRow> every = List.of();
    private Optional<Results> results = Optional.empty();

    /** Which benchmarks are listed. */
    public enum Listed {
        SAFETY("Safety benchmarks"),
        CAPABILITIES("Capabilities benchmarks"),
        ALL("All benchmarks");

        private final String title;

        Listed(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * What the columns of numbers are.
     *
     * @param groups the names of the groups
     * @param coefficient the measure of association
     * @param threshold where high and negative begin
     * @param subScoreCount how many benchmarks are sub-scores of a suite
     * @param mostModels how many models the largest group has
     */
    public record Heading(
            List<String> groups,
            Coefficient coefficient,
            double threshold,
            String note,
            long subScoreCount,
            int mostModels) {
        static final Heading EMPTY = new Heading(List.of(), Coefficient.SPEARMAN, Threshold.CONVENTION, "", 0, 0);

        public Heading {
            groups = List.copyOf(groups);
        }
    }

    public RankingViewModel(Workspace workspace) {
        this.selection = workspace.selection();
        this.intervals = workspace.intervals();
        workspace.results().addListener((property, old, results) -> results.ifPresent(this::take));
        selection.group().addListener((property, old, group) -> {
            describe();
            sortByGroup();
        });
        intervals.state().addListener((property, old, state) -> describe());
        listed.addListener((property, old, value) -> list());
        subScores.addListener((property, old, value) -> list());
        search.addListener((property, old, value) -> list());
        order.addListener((property, old, value) -> list());
        workspace.results().get().ifPresent(this::take);
    }

    public ObjectProperty<Listed> listed() {
        return listed;
    }

    /** Whether sub-scores of suites are listed. */
    public BooleanProperty subScores() {
        return subScores;
    }

    /** A part of the names or areas; finds sub-scores too. */
    public StringProperty search() {
        return search;
    }

    public ObjectProperty<Sorting> order() {
        return order;
    }

    /** The benchmarks listed, sorted. */
    public ObservableList<RankingRow> rows() {
        return rows;
    }

    /** "49 of 116". */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Which models the numbers were computed from, and which intervals they have. */
    public ReadOnlyStringProperty basis() {
        return basis.getReadOnlyProperty();
    }

    /** What p, q and verdicts rest on. */
    public ReadOnlyStringProperty caution() {
        return caution.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Heading> heading() {
        return heading.getReadOnlyProperty();
    }

    /** The forest plot of what is listed; empty where nothing of it was computed. */
    public Optional<FigureRequest> figure() {
        RankingOrder figureOrder =
                order.get().key() == Sorting.Key.BENCHMARK ? RankingOrder.NAME : RankingOrder.CORRELATION;
        return results.filter(present -> hasModels(present) && !rows.isEmpty())
                .map(present -> new RankingRequest(
                        present, rows.stream().map(RankingRow::column).collect(Collectors.toSet()), figureOrder));
    }

    /** Why there is no forest plot where there is none. */
    public String whyNoFigure() {
        return results.filter(RankingViewModel::hasModels).isEmpty()
                ? basis.get()
                : "No benchmark is listed, so there is nothing to draw.";
    }

    private static boolean hasModels(Results present) {
        return !present.shown().models().isEmpty();
    }

    public Selection selection() {
        return selection;
    }

    private void take(Results newResults) {
        results = Optional.of(newResults);
        Analysis analysis = newResults.all();
        List<String> groups =
                analysis.groups().stream().map(GroupAnalysis::name).toList();
        List<RankingRow> built = new ArrayList<>();
        for (Benchmark benchmark : analysis.table().benchmarks()) {
            if (benchmark.role() != Role.IGNORED) {
                built.add(row(newResults, groups, benchmark));
            }
        }
        every = built;
        long subScoreCount =
                built.stream().filter(row -> !row.benchmark().info().primary()).count();
        int mostModels = analysis.groups().stream()
                .mapToInt(group -> group.models().size())
                .max()
                .orElse(0);
        heading.set(new Heading(
                groups,
                analysis.options().coefficient(),
                analysis.options().threshold(),
                analysis.options().thresholdNote().orElse(""),
                subScoreCount,
                mostModels));
        describe();
        sortByGroup();
        list();
    }

    /** What is said of the results changes with the group and with the background. */
    private void describe() {
        results.ifPresent(present -> {
            Optional<GroupAnalysis> group = present.group(selection.group().get());
            basis.set(RankingWords.basis(present, group, intervals.state().get()));
            caution.set(RankingWords.caution(present, group));
        });
    }

    /** The areas of the selected group, all together last. */
    List<AreaSummary> areas() {
        return results.flatMap(present -> present.group(selection.group().get()))
                .map(AreaSummary::of)
                .orElse(List.of());
    }

    private static RankingRow row(Results results, List<String> groups, Benchmark benchmark) {
        List<RankingRow.Cell> cells = new ArrayList<>();
        for (String group : groups) {
            var all = results.ofAll(group, benchmark.column());
            var visible = results.ofVisible(group, benchmark.column());
            cells.add(results.showsRefitted() ? new RankingRow.Cell(visible, all) : new RankingRow.Cell(all, visible));
        }
        return new RankingRow(benchmark, cells);
    }

    /** The group that is looked at decides the order. */
    private void sortByGroup() {
        int group = Math.max(0, heading.get().groups().indexOf(selection.group().get()));
        Sorting now = order.get();
        if (now.group() != group) {
            order.set(new Sorting(now.key(), group, now.descending()));
        }
    }

    private void list() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        List<RankingRow> chosen = every.stream()
                .filter(row -> wanted.isEmpty() ? isListed(row) : matches(row, wanted))
                .sorted(order.get().comparator())
                .toList();
        rows.setAll(chosen);
        count.set(chosen.size() + " of " + every.size());
        if (wanted.isEmpty()) {
            selection.order().setAll(chosen.stream().map(RankingRow::column).toList());
        }
        selectSomething();
    }

    private void selectSomething() {
        String column = selection.benchmark().get();
        boolean exists = every.stream().anyMatch(row -> row.column().equals(column));
        if (!exists) {
            Optional<RankingRow> first =
                    rows.stream().findFirst().or(() -> every.stream().findFirst());
            selection.benchmark().set(first.map(RankingRow::column).orElse(""));
        }
    }

    private boolean isListed(RankingRow row) {
        boolean role =
                switch (listed.get()) {
                    case SAFETY -> row.benchmark().role() == Role.SAFETY;
                    case CAPABILITIES -> row.benchmark().role() == Role.CAPABILITIES;
                    case ALL -> true;
                };
        return role && (subScores.get() || row.benchmark().info().primary());
    }

    private static boolean matches(RankingRow row, String wanted) {
        return row.name().toLowerCase(Locale.ROOT).contains(wanted)
                || row.column().toLowerCase(Locale.ROOT).contains(wanted)
                || row.area().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
