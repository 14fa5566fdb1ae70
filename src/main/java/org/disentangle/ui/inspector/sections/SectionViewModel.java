package org.disentangle.ui.inspector.sections;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.disentangle.finding.Block;
import org.disentangle.finding.ChoiceList;
import org.disentangle.finding.Section;
import org.disentangle.finding.Subject;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.ProgressSnapshot;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStatePart;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Numbers;

/**
 * A section that can be opened. While it is closed, nothing is computed; while it is open, its text follows the
 * selection and is never about anything else. If only an interval was refined, the old text stays until the new one is
 * ready.
 */
final class SectionViewModel implements AutoCloseable {
    private final Section section;
    private final SectionActions actions;
    private final Subscriptions subscriptions;
    private final LatestOnly latest;
    private final Consumer<Throwable> failures;
    private final ViewStatePart<Boolean> open;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.closed(true));
    private Optional<Subject> subject = Optional.empty();
    private Optional<Question> asked = Optional.empty();

    /**
     * The state shown.
     *
     * @param offered whether the section is offered at all
     * @param choices the choices offered
     * @param computing the text shown while it is being computed; empty otherwise
     * @param parts its contents; empty while they are being computed
     */
    record State(boolean offered, Optional<ChoiceList> choices, String computing, List<Block> parts) {
        State {
            parts = List.copyOf(parts);
        }

        static State closed(boolean offered) {
            return new State(offered, Optional.empty(), "", List.of());
        }

        State withComputing(String text) {
            return new State(offered, choices, text, List.of());
        }

        State withParts(List<Block> newParts) {
            return new State(offered, choices, "", newParts);
        }
    }

    private record Question(Subject subject, String choice, Object dependence) {
        boolean isSameAs(Question other) {
            return subject.asksTheSameAs(other.subject)
                    && choice.equals(other.choice)
                    && dependence.equals(other.dependence);
        }
    }

    /**
     * Makes the section.
     *
     * @param actions the actions of its controls
     * @param workspace keeps whether it is open, and reports failures
     * @param shown whether the sections are visible
     */
    SectionViewModel(
            Section section,
            SectionActions actions,
            JobRunner runner,
            Workspace workspace,
            ObservableValue<Boolean> shown) {
        this.section = section;
        this.actions = actions;
        this.subscriptions = new Subscriptions(shown);
        this.open = workspace
                .viewState()
                .part(
                        state -> state.section(section.id()).open(),
                        (state, isOpen) -> state.withSection(section.id(), now -> now.withOpen(isOpen)));
        this.latest = new LatestOnly(runner);
        this.failures = workspace::fail;
        subscriptions.run(this::refresh, open);
    }

    @Override
    public void close() {
        subscriptions.close();
        latest.cancel();
    }

    String id() {
        return section.id();
    }

    String title() {
        return section.title();
    }

    ViewStatePart<Boolean> open() {
        return open;
    }

    SectionActions actions() {
        return actions;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Shows another subject. */
    void lookAt(Optional<Subject> newSubject) {
        subject = newSubject;
        refresh();
    }

    void choose(ChoiceList.Choice choice) {
        actions.choose(section, choice);
        refresh();
    }

    private void refresh() {
        boolean offered = subject.map(section::isOfferedFor).orElse(true);
        if (!open.get() || !offered || subject.isEmpty()) {
            latest.cancel();
            asked = Optional.empty();
            boolean says = open.get() && offered;
            state.set(State.closed(offered)
                    .withParts(says ? List.of(Block.Text.finding("No model of this group is visible.")) : List.of()));
            return;
        }
        Subject present = subject.get();
        String choice = actions.chosen(section);
        Question question = new Question(present, choice, section.dependsOn(present));
        if (asked.filter(question::isSameAs).isEmpty()) {
            boolean finer = asked.filter(before -> before.subject().asksTheSameAs(present))
                            .isPresent()
                    && section.choices(present, choice).isEmpty();
            asked = Optional.of(question);
            if (!finer) {
                state.set(new State(true, section.choices(present, choice), "Computing …", List.of()));
            }
            latest.start(
                    section.title(),
                    Duration.ZERO,
                    progress -> section.about(present, choice, progress),
                    new Outcome(present.basis()));
        }
    }

    private final class Outcome implements JobListener<List<Block>> {
        private final String basis;

        Outcome(String basis) {
            this.basis = basis;
        }

        @Override
        public void progressed(ProgressSnapshot progress) {
            if (progress.total() > 0) {
                state.set(state.get().withComputing("Computing … " + Numbers.percent(progress.fraction(), 0)));
            }
        }

        @Override
        public void succeeded(List<Block> parts) {
            List<Block> all = new ArrayList<>(parts);
            if (!basis.isEmpty()) {
                all.add(0, Block.Text.note(basis));
            }
            state.set(state.get().withParts(all));
        }

        @Override
        public void failed(Throwable cause) {
            state.set(state.get()
                    .withParts(List.of(Block.Text.finding(
                            "This could not be computed; close this section and open it again to retry."))));
            failures.accept(cause);
        }
    }
}
