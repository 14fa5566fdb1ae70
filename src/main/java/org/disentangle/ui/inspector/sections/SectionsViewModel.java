package org.disentangle.ui.inspector.sections;

import java.util.List;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.Selection;
import org.disentangle.ui.common.StudyChoosing;
import org.disentangle.ui.common.Workspace;

/** The sections below the card of a benchmark, and which of them are open. */
public final class SectionsViewModel {
    private final Workspace workspace;
    private final List<SectionViewModel> sections;

    /**
     * The sections.
     *
     * @param showSubdomains shows where subdomains are named
     */
    public SectionsViewModel(Workspace workspace, JobRunner runner, StudyChoosing choosing, Runnable showSubdomains) {
        this.workspace = workspace;
        this.sections = List.<Section>of(
                        new SignificanceSection(),
                        new SensitivitySection(),
                        new TrendSection(workspace.selection()),
                        new WindowSection(),
                        new PartialSection(workspace),
                        new ReliabilitySection(),
                        new MissingDataSection(workspace),
                        new ComparisonSection(),
                        new PairsSection(choosing),
                        new SubdomainsSection(showSubdomains))
                .stream()
                .map(section -> new SectionViewModel(section, runner, workspace::fail))
                .toList();
        Selection selection = workspace.selection();
        workspace.results().addListener((property, old, results) -> look());
        selection.group().addListener((property, old, group) -> look());
        selection.benchmark().addListener((property, old, benchmark) -> look());
        look();
    }

    List<SectionViewModel> sections() {
        return sections;
    }

    private void look() {
        sections.forEach(section -> section.lookAt(
                workspace.results().get().flatMap(results -> Subject.of(results, workspace.selection()))));
    }
}
