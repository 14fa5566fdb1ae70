package org.disentangle.ui.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.session.Results;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Sentences;

/** Which models are shown: one group, or all of them analysed as one. */
final class GroupViewModel implements AutoCloseable {
    private final Subscriptions subscriptions = new Subscriptions();

    private static final String ALL = "all";

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(List.of(), ""));

    /** A group that can be chosen, with its title. */
    record Choice(String name, String title) {}

    /** The groups and the selected one. */
    record State(List<Choice> choices, String selected) {
        State {
            choices = List.copyOf(choices);
        }
    }

    GroupViewModel(Workspace workspace) {
        this.workspace = workspace;
        subscriptions.follow(
                this::refresh, workspace.results(), workspace.selection().group());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private void refresh() {
        Optional<Results> results = workspace.results().get();
        List<Choice> choices = results.map(present -> choices(present.all())).orElse(List.of());
        state.set(new State(choices, workspace.selection().group().get()));
    }

    private static List<Choice> choices(Analysis analysis) {
        List<Choice> choices = new ArrayList<>();
        if (analysis.groupedBy().isPresent()) {
            analysis.groups().stream().map(GroupAnalysis::name).forEach(name -> choices.add(choice(name)));
        } else {
            types(analysis.table()).forEach(name -> choices.add(choice(name)));
        }
        choices.add(new Choice(ALL, "All"));
        return choices;
    }

    private static Choice choice(String name) {
        return new Choice(name, Sentences.capital(name));
    }

    /** The types of the models, if there are several. */
    private static Set<String> types(ScoreTable table) {
        Set<String> words = new LinkedHashSet<>();
        Optional<Attribute> type = table.attribute(AttributeKind.TYPE);
        for (int row = 0; row < table.modelCount(); row++) {
            int at = row;
            type.flatMap(attribute -> attribute.text(at)).ifPresent(words::add);
        }
        return words.size() > 1 ? new java.util.TreeSet<>(words) : Set.of();
    }

    /** Selects a group; reanalyses if the models were grouped differently. */
    void choose(String name) {
        Optional<Results> results = workspace.results().get();
        if (results.isEmpty()) {
            return;
        }
        Analysis analysis = results.get().all();
        if (analysis.group(name).isPresent()) {
            workspace.selection().group().set(name);
        } else if (name.equals(ALL)) {
            workspace.selection().prefer(ALL);
            workspace.change(
                    "analyse all models together",
                    plan -> plan.withAnalysis(plan.analysis().withGroupBy(Optional.empty())));
        } else {
            workspace.selection().prefer(name);
            Optional<String> type =
                    analysis.table().attribute(AttributeKind.TYPE).map(Attribute::column);
            workspace.change(
                    "analyse the groups separately",
                    plan -> plan.withAnalysis(plan.analysis().withGroupBy(type)));
        }
    }
}
