package org.disentangle.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.finding.TableWords;
import org.disentangle.session.option.OptionControl;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Attribute;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** The options of the analysis; each change can be undone. */
public final class OptionsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(Plan.starting().analysis(), List.of(AttributeChoice.NONE)));

    /** A column of numbers about the models that can be held constant; an empty one stands for none. */
    record AttributeChoice(Optional<String> column, String title) {
        static final AttributeChoice NONE = new AttributeChoice(Optional.empty(), "None");

        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * The current choices.
     *
     * @param options the options
     * @param attributes the columns that can be held constant
     */
    record State(AnalysisOptions options, List<AttributeChoice> attributes) {
        State {
            attributes = List.copyOf(attributes);
        }
    }

    public OptionsViewModel(Workspace workspace) {
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
            List<AttributeChoice> attributes = new ArrayList<>();
            attributes.add(AttributeChoice.NONE);
            for (Attribute attribute : session.document().table().attributes()) {
                if (attribute instanceof Attribute.Number) {
                    attributes.add(new AttributeChoice(Optional.of(attribute.column()), TableWords.title(attribute)));
                }
            }
            state.set(new State(session.plan().analysis(), attributes));
        });
    }

    void change(String name, UnaryOperator<AnalysisOptions> change) {
        workspace.change(name, plan -> plan.withAnalysis(change.apply(plan.analysis())));
    }

    /**
     * Accepts the text typed so far if it is valid.
     *
     * @return what to correct if it is not valid; empty if it is
     */
    Optional<String> type(OptionControl.Typed<AnalysisOptions> option, String text) {
        Optional<AnalysisOptions> read = option.read(state.get().options(), text);
        read.ifPresent(options -> workspace.changeContinuously(option.title(), plan -> plan.withAnalysis(options)));
        return read.isPresent() ? Optional.empty() : Optional.of(option.problem());
    }
}
