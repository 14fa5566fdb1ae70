package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.ChosenSources;
import org.disentangle.session.opening.Fitting;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.Sources;
import org.disentangle.ui.model.PlanStep;
import org.disentangle.ui.model.Workspace;

/**
 * Reads the open files differently; other choices stay as far as they fit.
 *
 * @param files the open files
 * @param options how they are read from now on
 */
record Rereading(List<Path> files, ImportOptions options) {
    PlanStep step() {
        return PlanStep.change(
                "Reading " + Workspace.names(files) + " differently",
                "read the table differently",
                this::changed,
                () -> {});
    }

    private Plan changed(Plan now, Opening opening, List<String> notes, Progress progress) throws Exception {
        Sources anew = ChosenSources.of(files.stream().map(Path::toString).toList(), options);
        Sources input = ChosenSources.differently(now.input(), opening.read(now.input(), progress), anew);
        Fitting fitting =
                Fitting.of(now.withInput(input), opening.read(input, progress).table());
        if (!fitting.dropped().isEmpty()) {
            notes.add("Read this way, the table has no place for " + String.join(", ", fitting.dropped())
                    + "; undo brings them back.");
        }
        return fitting.plan();
    }
}
