package org.disentangle.ui.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.session.Results;
import org.disentangle.session.ResultsOf;
import org.disentangle.session.opening.ChosenSources;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;

/** Opens documents in the background; the latest request wins. */
final class DocumentOpening {
    private final LatestOnly line;
    private final DocumentReader reader;
    private final Workspace workspace;
    private final BiConsumer<Opening, Results> opened;

    /**
     * Makes it.
     *
     * @param opened receives the opening of a document and its results
     */
    DocumentOpening(JobRunner runner, DocumentReader reader, Workspace workspace, BiConsumer<Opening, Results> opened) {
        this.line = new LatestOnly(runner);
        this.reader = reader;
        this.workspace = workspace;
        this.opened = opened;
    }

    /** The initial plan of a new document of some files. */
    Plan plan(List<Path> files, ImportOptions options) throws ImportException {
        return reader.starting()
                .withInput(ChosenSources.of(files.stream().map(Path::toString).toList(), options));
    }

    /** Opens a plan; the open document stays until the new one is analysed. */
    void start(String title, Callable<Plan> plan, Opening way, Runnable afterwards) {
        workspace
                .activity()
                .start(
                        line::start,
                        "Opening " + title,
                        Duration.ZERO,
                        progress -> ResultsOf.document(way.open(plan.call(), progress), progress),
                        new SaidInPlace<Results>(workspace, made -> {
                            opened.accept(way, made);
                            afterwards.run();
                        }),
                        () -> workspace.notices().inform("Opening " + title + " was cancelled."));
    }
}
