package org.disentangle.ui.inspector.sections;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.Selection;
import org.disentangle.ui.common.StudyChoosing;
import org.disentangle.ui.common.Subscriptions;
import org.disentangle.ui.common.Workspace;

/** The sections below the card of a benchmark, and which of them are open. */
public final class SectionsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Subscriptions subscriptions;
    private final List<SectionViewModel> sections;

    /**
     * The sections.
     *
     * @param showSubdomains shows where subdomains are named
     * @param shown whether they are seen; while they are not, they do not follow
     */
    public SectionsViewModel(
            Workspace workspace,
            JobRunner runner,
            StudyChoosing choosing,
            Runnable showSubdomains,
            ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.subscriptions = new Subscriptions(shown);
        this.sections = List.<Section>of(
                        new SignificanceSection(),
                        new SensitivitySection(),
                        new TrendSection(workspace.selection()),
                        new WindowSection(),
                        new PartialSection(workspace),
                        new ReliabilitySection(),
                        new MissingDataSection(workspace),
                        new ComparisonSection(workspace.viewState()),
                        new PairsSection(choosing),
                        new SubdomainsSection(showSubdomains))
                .stream()
                .map(section -> new SectionViewModel(section, runner, workspace, shown))
                .toList();
        Selection selection = workspace.selection();
        subscriptions.follow(this::look, workspace.results(), selection.group(), selection.benchmark());
    }

    /** Ends what is being computed too. */
    @Override
    public void close() {
        subscriptions.close();
        sections.forEach(SectionViewModel::close);
    }

    List<SectionViewModel> sections() {
        return sections;
    }

    private void look() {
        sections.forEach(section -> section.lookAt(
                workspace.results().get().flatMap(results -> Subject.of(results, workspace.selection()))));
    }
}
