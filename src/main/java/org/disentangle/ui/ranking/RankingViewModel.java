package org.disentangle.ui.ranking;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.ui.model.BackgroundIntervals;
import org.disentangle.ui.model.Listed;
import org.disentangle.ui.model.RankingChoices;
import org.disentangle.ui.model.RankingRow;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Sorting;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;
import org.disentangle.ui.model.Workspace;

/** All benchmarks with their correlations in every group: which ones are listed, and in what order. */
public final class RankingViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Selection selection;
    private final Subscriptions subscriptions;
    private final ObservableList<RankingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");
    private final BackgroundIntervals intervals;
    private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>(Heading.EMPTY);

    /**
     * What the columns of numbers depend on.
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

    /** Makes a view model that is always visible. */
    public RankingViewModel(Workspace workspace) {
        this(workspace, new SimpleObjectProperty<>(true));
    }

    /**
     * Makes the view model.
     *
     * @param shown whether its view is visible; while hidden, it does not update
     */
    RankingViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.selection = workspace.selection();
        this.intervals = workspace.intervals();
        this.subscriptions = new Subscriptions(shown);
        subscriptions.follow(this::head, workspace.results());
        subscriptions.follow(this::describe, workspace.results(), selection.group(), intervals.state());
        subscriptions.follow(this::list, workspace.results(), choices());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** The choices of what is listed, and in what order. */
    ObservableValue<RankingChoices> choices() {
        return workspace.viewState().state().map(state -> selection.ranking());
    }

    /** The sort columns the user has chosen; empty for the default order. */
    ObservableValue<List<Sorting>> sortedBy() {
        return viewState()
                .state()
                .map(state ->
                        RankingChoices.isSorted(state) ? selection.ranking().sorting() : List.of());
    }

    ViewStateModel viewState() {
        return workspace.viewState();
    }

    void choose(Listed listed) {
        workspace.viewState().change(state -> RankingChoices.withListed(state, listed));
    }

    void chooseSubScores(boolean subScores) {
        workspace.viewState().change(state -> RankingChoices.withSubScores(state, subScores));
    }

    void searchFor(String text) {
        workspace.viewState().change(state -> RankingChoices.withSearch(state, text));
    }

    void sortBy(List<Sorting> sorting) {
        workspace
                .viewState()
                .change(state -> RankingChoices.withSorting(
                        state, sorting, selection.ranked().groups()));
    }

    /** The benchmarks listed, sorted. */
    public ObservableList<RankingRow> rows() {
        return rows;
    }

    /** The count of benchmarks listed, such as "49 of 116". */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Says which models the numbers were computed from, and which intervals they have. */
    public ReadOnlyStringProperty basis() {
        return basis.getReadOnlyProperty();
    }

    /** Says what p, q and verdicts assume. */
    public ReadOnlyStringProperty caution() {
        return caution.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Heading> heading() {
        return heading.getReadOnlyProperty();
    }

    public Selection selection() {
        return selection;
    }

    private void head() {
        workspace.results().get().ifPresent(present -> {
            Analysis analysis = present.all();
            long subScoreCount = selection.ranked().every().stream()
                    .filter(row -> !row.benchmark().info().primary())
                    .count();
            int mostModels = analysis.groups().stream()
                    .mapToInt(group -> group.models().size())
                    .max()
                    .orElse(0);
            heading.set(new Heading(
                    selection.ranked().groups(),
                    analysis.options().coefficient(),
                    analysis.options().threshold(),
                    analysis.options().thresholdNote().orElse(""),
                    subScoreCount,
                    mostModels));
        });
    }

    /** Updates the sentences, which depend on the group and on the work in the background. */
    private void describe() {
        workspace.results().get().ifPresent(present -> {
            Optional<GroupAnalysis> group = present.group(selection.group().get());
            basis.set(RankingWords.basis(present, group, intervals.state().get()));
            caution.set(RankingWords.caution(present, group));
        });
    }

    private void list() {
        List<RankingRow> every = selection.ranked().every();
        List<RankingRow> chosen = selection.ranked().listed(selection.ranking());
        rows.setAll(chosen);
        count.set(chosen.size() + " of " + every.size());
    }
}
