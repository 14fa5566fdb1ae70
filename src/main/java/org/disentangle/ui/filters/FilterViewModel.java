package org.disentangle.ui.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.session.Results;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** Which models are visible, and whether the others count in the numbers. */
public final class FilterViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Subscriptions subscriptions;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<FilterMode> mode = new SimpleObjectProperty<>(FilterMode.HIDE);
    private final BooleanProperty filtered = new SimpleBooleanProperty(false);
    private final ObservableList<TickSection> sections = FXCollections.observableArrayList();
    private final ObservableList<Condition> conditions = FXCollections.observableArrayList();
    private final ObservableList<RangeSection> ranges = FXCollections.observableArrayList();
    private final TickSteps ticks;
    private Optional<FilterColumns> columns = Optional.empty();

    private Optional<Passing> passing = Optional.empty();

    private boolean following;

    /** The models that a choice lets through; it is asked for several times at every change. */
    private record Passing(ScoreTable table, FilterChoice choice, Subset models) {
        boolean isOf(ScoreTable other, FilterChoice otherChoice) {
            return table == other && choice.equals(otherChoice);
        }
    }

    /**
     * Makes the view model.
     *
     * @param shown whether its view is visible; while hidden, it does not update
     */
    public FilterViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.subscriptions = new Subscriptions(shown);
        this.ticks = new TickSteps(workspace);
        subscriptions.run(this::follow, workspace.session());
        subscriptions.follow(
                this::rebuild, workspace.results(), workspace.selection().group());
        subscriptions.on(search, this::searchFor);
    }

    @Override
    public void close() {
        subscriptions.close();
        ticks.close();
    }

    /** The count of visible models in the selected group, such as "18 of 26". */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** The text that the names of visible models must contain. */
    public StringProperty search() {
        return search;
    }

    /** Whether filtered models are hidden or left out. */
    public ObjectProperty<FilterMode> mode() {
        return mode;
    }

    /** Whether any filter is set. */
    public BooleanProperty filtered() {
        return filtered;
    }

    /** The columns whose values can be ticked. */
    public ObservableList<TickSection> sections() {
        return sections;
    }

    /** The columns whose numbers can be limited to a range. */
    public ObservableList<RangeSection> ranges() {
        return ranges;
    }

    /** Further conditions, which can only be removed. */
    ObservableList<Condition> conditions() {
        return conditions;
    }

    /** What is done to ticks. */
    TickSteps ticks() {
        return ticks;
    }

    private FilterChoice choice() {
        return ticks.choice();
    }

    private void rebuild() {
        Optional<Results> results = workspace.results().get();
        if (results.isEmpty()) {
            return;
        }
        ScoreTable table = results.get().document().table();
        Subset models = results.get().modelsOf(workspace.selection().group().get());
        FilterColumns now = columns.filter(counted -> counted.isOf(table, models))
                .orElseGet(() -> new FilterColumns(table, models));
        columns = Optional.of(now);
        List<TickSection> newSections = now.tickSections(choice());
        if (!sameEntries(newSections)) {
            sections.setAll(newSections);
        }
        List<RangeSection> newRanges = now.rangeSections();
        if (!ranges.equals(newRanges)) {
            ranges.setAll(newRanges);
        }
        follow();
    }

    private boolean sameEntries(List<TickSection> others) {
        return sections.stream()
                .map(TickSection::contents)
                .toList()
                .equals(others.stream().map(TickSection::contents).toList());
    }

    /** Updates everything from the session. */
    private void follow() {
        FilterChoice choice = choice();
        following = true;
        for (TickSection section : sections) {
            section.entries().forEach(entry -> entry.ticked().set(choice.isTicked(section.column(), entry.word())));
        }
        if (!search.get().strip().equals(choice.search())) {
            search.set(choice.search());
        }
        workspace
                .session()
                .get()
                .ifPresent(session -> mode.set(session.plan().filter().mode()));
        filtered.set(!choice.isNone());
        List<Condition> others = others(choice);
        if (!conditions.equals(others)) {
            conditions.setAll(others);
        }
        following = false;
        recount(choice);
    }

    private List<Condition> others(FilterChoice choice) {
        return Condition.without(
                choice,
                sections.stream().map(TickSection::column).collect(Collectors.toSet()),
                ranges.stream().map(RangeSection::column).collect(Collectors.toSet()));
    }

    /** Removes a condition. */
    void remove(Condition condition) {
        change("remove the filter " + condition.text(), condition.without());
    }

    private void recount(FilterChoice choice) {
        workspace.results().get().ifPresent(results -> {
            Subset models = results.modelsOf(workspace.selection().group().get());
            ScoreTable table = results.document().table();
            Passing now = passing.filter(before -> before.isOf(table, choice))
                    .orElseGet(() -> new Passing(table, choice, choice.visible(table)));
            passing = Optional.of(now);
            count.set(now.models().and(models).size() + " of " + models.size());
        });
    }

    private void searchFor(String text) {
        if (!following && !text.strip().equals(choice().search())) {
            changeContinuously("search", choice().withSearch(text.strip()));
        }
    }

    /** Sets or clears the range of a column. */
    public void limit(RangeSection section, Optional<FilterChoice.Range> range) {
        changeContinuously(
                "limit " + section.title().toLowerCase(Locale.ROOT), choice().withRange(section.column(), range));
    }

    /** The range set on a column. */
    public Optional<FilterChoice.Range> range(RangeSection section) {
        return choice().range(section.column());
    }

    /** Clears all filters. */
    public void clear() {
        change("show all models", FilterChoice.none());
    }

    public void choose(FilterMode newMode) {
        if (newMode != mode.get()) {
            workspace.change(
                    newMode == FilterMode.REFIT ? "refit to the visible models" : "hide filtered models",
                    plan -> plan.withFilter(plan.filter().withMode(newMode)));
        }
    }

    private void change(String name, FilterChoice changed) {
        workspace.change(name, plan -> TickSteps.passing(plan, changed));
    }

    private void changeContinuously(String name, FilterChoice changed) {
        workspace.changeContinuously(name, plan -> TickSteps.passing(plan, changed));
    }

    /** The values of a column, in the order listed. */
    static List<String> words(List<TickEntry> entries) {
        List<String> words = new ArrayList<>();
        entries.forEach(entry -> words.add(entry.word()));
        return words;
    }
}
