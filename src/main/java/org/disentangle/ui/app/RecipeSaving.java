package org.disentangle.ui.app;

import java.nio.file.Path;
import org.disentangle.job.JobRunner;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.opening.Document;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.SavedText;
import org.disentangle.ui.model.Workspace;

/** Saves the choices of the open document as a recipe that the command line can repeat. */
final class RecipeSaving {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final JobRunner runner;

    RecipeSaving(Workspace workspace, Dialogs dialogs, JobRunner runner) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.runner = runner;
    }

    void save() {
        workspace.session().get().map(session -> session.document()).ifPresent(document -> dialogs.chooseSave(
                        "recipe.json", "Recipe", "json")
                .ifPresent(file -> save(document, file)));
    }

    private void save(Document document, Path file) {
        String text = PlanJson.text(document.settled());
        runner.start(
                "Saving the recipe",
                progress -> SavedText.write(file, text, "The recipe"),
                new SaidInPlace<Path>(workspace, written -> workspace
                        .notices()
                        .inform("Saved; \"analyze --recipe " + written.getFileName() + " --out DIR\" repeats it.")));
    }
}
