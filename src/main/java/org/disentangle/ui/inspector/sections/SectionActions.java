package org.disentangle.ui.inspector.sections;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.finding.Block;
import org.disentangle.finding.ChoiceList;
import org.disentangle.finding.Section;
import org.disentangle.finding.sections.MissingDataSection;
import org.disentangle.finding.sections.PairsSection;
import org.disentangle.finding.sections.PartialSection;
import org.disentangle.finding.sections.SubdomainsSection;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.Workspace;

/** The actions of the sections: their choices, buttons and links. */
final class SectionActions {
    private final Workspace workspace;
    private final Map<String, Runnable> actions = new HashMap<>();

    /**
     * Makes the actions.
     *
     * @param showSubdomains opens the subdomains sheet
     */
    SectionActions(Workspace workspace, StudyChoosing choosing, Runnable showSubdomains) {
        this.workspace = workspace;
        actions.put(PairsSection.CHOOSE, choosing::choosePairs);
        actions.put(PairsSection.REMOVE, choosing::removePairs);
        actions.put(SubdomainsSection.NAME, showSubdomains);
        for (MissingPolicy policy : MissingPolicy.values()) {
            actions.put(MissingDataSection.use(policy), () -> use(policy));
        }
    }

    private void use(MissingPolicy policy) {
        workspace.change(
                MissingDataSection.title(policy),
                plan -> plan.withAnalysis(plan.analysis().withMissing(policy)));
    }

    /** The word of the choice made in a section; empty: none yet. */
    String chosen(Section section) {
        return workspace.viewState().get().section(section.id()).choice();
    }

    void choose(Section section, ChoiceList.Choice choice) {
        if (section.id().equals(PartialSection.ID)) {
            workspace.change(
                    "hold " + choice.title() + " constant",
                    plan -> plan.withAnalysis(plan.analysis().withPartial(Optional.of(choice.id()))));
        } else {
            workspace.viewState().change(state -> state.withSection(section.id(), now -> now.withChoice(choice.id())));
        }
    }

    void act(String id) {
        Optional.ofNullable(actions.get(id)).ifPresent(Runnable::run);
    }

    void follow(Block.Link link) {
        if (link instanceof Block.Link.ToModel model) {
            workspace.selection().model().set(Optional.of(model.row()));
        } else if (link instanceof Block.Link.ToAction action) {
            act(action.id());
        }
    }
}
