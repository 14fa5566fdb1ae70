package org.disentangle.ui.inspector.sections;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.finding.Subject;
import org.disentangle.finding.sections.AllSections;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** The sections below the card of a benchmark, and which of them are open. */
public final class SectionsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Subscriptions subscriptions;
    private final List<SectionViewModel> sections;

    /**
     * Makes the sections.
     *
     * @param showSubdomains opens the subdomains sheet
     * @param shown whether they are visible; while hidden, they do not update
     */
    public SectionsViewModel(
            Workspace workspace,
            JobRunner runner,
            StudyChoosing choosing,
            Runnable showSubdomains,
            ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.subscriptions = new Subscriptions(shown);
        SectionActions actions = new SectionActions(workspace, choosing, showSubdomains);
        this.sections = AllSections.list().stream()
                .map(section -> new SectionViewModel(section, actions, runner, workspace, shown))
                .toList();
        Selection selection = workspace.selection();
        subscriptions.follow(this::look, workspace.results(), selection.group(), selection.benchmark());
    }

    /** Also cancels computations. */
    @Override
    public void close() {
        subscriptions.close();
        sections.forEach(SectionViewModel::close);
    }

    List<SectionViewModel> sections() {
        return sections;
    }

    private void look() {
        Selection selection = workspace.selection();
        Optional<Subject> subject = workspace
                .results()
                .get()
                .flatMap(results -> Subject.of(
                        results, selection.group().get(), selection.benchmark().get()));
        sections.forEach(section -> section.lookAt(subject));
    }
}
