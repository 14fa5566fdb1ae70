package org.disentangle.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.finding.TableWords;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** What benchmarks are correlated with: the capabilities score, or a column of numbers. */
final class XViewModel implements AutoCloseable {
    private final Subscriptions subscriptions = new Subscriptions();
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(List.of(), Choice.SCORE));

    /** Something to correlate with; an empty column means the capabilities score. */
    record Choice(Optional<String> column, String title) {
        static final Choice SCORE = new Choice(Optional.empty(), "Capabilities score");

        @Override
        public String toString() {
            return title;
        }
    }

    /** The choices and the selected one. */
    record State(List<Choice> choices, Choice selected) {
        State {
            choices = List.copyOf(choices);
        }
    }

    XViewModel(Workspace workspace) {
        this.workspace = workspace;
        subscriptions.follow(this::refresh, workspace.session());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private void refresh() {
        workspace.session().get().ifPresent(session -> {
            List<Choice> choices = choices(session.document().table());
            Optional<String> column = session.plan().analysis().x();
            Choice selected = choices.stream()
                    .filter(choice -> choice.column().equals(column))
                    .findFirst()
                    .orElse(Choice.SCORE);
            state.set(new State(choices, selected));
        });
    }

    private static List<Choice> choices(ScoreTable table) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.SCORE);
        for (Attribute attribute : table.attributes()) {
            if (attribute instanceof Attribute.Number) {
                choices.add(new Choice(Optional.of(attribute.column()), TableWords.title(attribute)));
            }
        }
        for (Role role : List.of(Role.CAPABILITIES, Role.SAFETY)) {
            table.benchmarks(role).stream()
                    .filter(benchmark -> benchmark.info().primary())
                    .map(XViewModel::choice)
                    .forEach(choices::add);
        }
        return choices;
    }

    private static Choice choice(Benchmark benchmark) {
        return new Choice(Optional.of(benchmark.column()), benchmark.info().name());
    }

    void choose(Choice choice) {
        if (!choice.equals(state.get().selected())) {
            workspace.change(
                    "correlate with " + choice.title(),
                    plan -> plan.withAnalysis(plan.analysis().withX(choice.column())));
        }
    }
}
