package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.export.ProgramVersion;
import org.disentangle.job.JobRunner;
import org.disentangle.session.Results;
import org.disentangle.session.studies.ScaleJson;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.SavedText;
import org.disentangle.ui.model.Workspace;

/** Saves the capabilities scale of each group shown, so that models of other tables can be scored on it. */
final class ScaleSaving {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final JobRunner runner;

    ScaleSaving(Workspace workspace, Dialogs dialogs, JobRunner runner) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.runner = runner;
    }

    void save() {
        Optional<String> refusal = workspace.whyNotWritten();
        if (refusal.isPresent()) {
            workspace.notices().refuse(refusal.get());
            return;
        }
        Optional<Results> results = workspace.results().get();
        Optional<FrozenScales> scales = results.flatMap(
                present -> FrozenScales.of(present.shown(), present.document().title()));
        if (scales.isPresent()) {
            dialogs.chooseSave("scale.json", "Capabilities scale", "json").ifPresent(file -> save(scales.get(), file));
        } else {
            workspace
                    .notices()
                    .refuse(
                            results.filter(ScaleSaving::isOnScale).isPresent()
                                    ? "The models are scored on a saved scale; to save a scale, fit the "
                                            + "score to this table again."
                                    : "There is no capabilities score whose scale could be saved; the "
                                            + "Capabilities view says why.");
        }
    }

    private static boolean isOnScale(Results results) {
        return results.document().studies().scale().isPresent();
    }

    private void save(FrozenScales scales, Path file) {
        runner.start(
                "Saving the capabilities scale",
                progress -> SavedText.write(file, ScaleJson.text(scales, ProgramVersion.text()), "The scale"),
                new SaidInPlace<Path>(workspace, written -> workspace
                        .notices()
                        .inform("Saved the scale of "
                                + (scales.scales().size() == 1
                                        ? "1 group"
                                        : scales.scales().size() + " groups")
                                + " as " + written.getFileName() + ".")));
    }
}
