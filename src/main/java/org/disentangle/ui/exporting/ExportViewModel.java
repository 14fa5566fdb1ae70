package org.disentangle.ui.exporting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.disentangle.export.ExportException;
import org.disentangle.export.FigureExport;
import org.disentangle.export.FigureFacts;
import org.disentangle.export.FigureFiles;
import org.disentangle.export.FigureFormat;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.IntervalWords;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Counts;

/** The export of a figure to a file. The choices in the form are kept between exports. */
public final class ExportViewModel {
    private final Workspace workspace;
    private final JobRunner runner;
    private final Dialogs dialogs;
    private final Runnable close;
    private final FigureForm form = new FigureForm(this::check);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper moment = new ReadOnlyStringWrapper("");
    private Supplier<Optional<FigureRequest>> request = Optional::empty;

    /**
     * Makes the form.
     *
     * @param close closes the form
     */
    public ExportViewModel(Workspace workspace, JobRunner runner, Dialogs dialogs, Runnable close) {
        this.workspace = workspace;
        this.runner = runner;
        this.dialogs = dialogs;
        this.close = close;
        check();
    }

    /**
     * Starts a new export. The figure is requested again when the file is written.
     *
     * @return the subscriptions to close with the form
     */
    public Subscriptions begin(Supplier<Optional<FigureRequest>> newRequest) {
        request = newRequest;
        Subscriptions whileShown = new Subscriptions();
        whileShown.follow(this::tellMoment, workspace.results());
        whileShown.run(this::check, workspace.updating());
        return whileShown;
    }

    private void tellMoment() {
        check();
        moment.set(request.get()
                .map(figure -> IntervalWords.moment(figure.results().shownIntervals()))
                .orElse(""));
    }

    /** Which intervals the figure shows if not yet the requested ones; otherwise empty. */
    ReadOnlyStringProperty moment() {
        return moment.getReadOnlyProperty();
    }

    /** The choices. */
    FigureForm form() {
        return form;
    }

    /** Why the figure cannot be exported with these choices; empty if it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** A one-line description of the file to be written. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    private void check() {
        try {
            FigureChoices choices = form.choices();
            problem.set(refusal().orElse(""));
            outcome.set(form.inWords(choices));
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
            outcome.set("");
        }
    }

    /** Why the figure must not be written now, if so. */
    private Optional<String> refusal() {
        return workspace
                .whyNotWritten()
                .or(() -> request.get().isPresent()
                        ? Optional.empty()
                        : Optional.of("There is no longer a figure to export: none of its models is visible."));
    }

    /** Asks for a place and writes the file in the background. */
    void save() {
        Optional<FigureRequest> shown = request.get();
        check();
        if (!problem.get().isEmpty() || shown.isEmpty()) {
            return;
        }
        FigureRequest figure = shown.get();
        FigureChoices choices = form.choices();
        FigureFormat chosen = form.format().get();
        String suggestion = FileName.of(figure.name()) + "." + chosen.word();
        Optional<Path> file = dialogs.chooseSave(suggestion, kind(chosen), chosen.word());
        if (file.isEmpty()) {
            return;
        }
        close.run();
        workspace
                .activity()
                .start(
                        runner::start,
                        "Writing " + file.get().getFileName(),
                        Duration.ZERO,
                        progress -> write(figure, choices, chosen, file.get(), progress),
                        new Outcome(
                                file.get(),
                                IntervalWords.moment(figure.results().shownIntervals())),
                        () -> workspace.notices().inform("The export was cancelled; nothing was written."));
    }

    private static FigureFiles write(
            FigureRequest figure, FigureChoices choices, FigureFormat format, Path file, Progress progress)
            throws ExportException {
        Plan recipe = figure.results().settled().withFigures(choices);
        FigureFacts facts = new FigureFacts(figure.results().document().table().provenance(), recipe);
        return new FigureExport(facts, choices.size(), choices.dpi(), Theme.LIGHT)
                .write(figure.make(), format, file, progress);
    }

    private static String kind(FigureFormat format) {
        return switch (format) {
            case PDF -> "PDF document";
            case SVG -> "SVG drawing";
            case PNG -> "PNG picture";
        };
    }

    private final class Outcome implements JobListener<FigureFiles> {
        private final Path file;
        private final String intervals;

        /** A written file and a note on its intervals. */
        Outcome(Path file, String intervals) {
            this.file = file;
            this.intervals = intervals;
        }

        @Override
        public void succeeded(FigureFiles figure) {
            int more = figure.written().size() - 1;
            String pages = more > 0 ? " and " + Counts.of(more, "more page", "more pages") : "";
            String letters = figure.lettersSentence();
            workspace
                    .notices()
                    .inform("Written: " + file + pages + "." + (intervals.isEmpty() ? "" : " " + intervals)
                            + (letters.isEmpty() ? "" : " " + letters));
        }

        @Override
        public void failed(Throwable cause) {
            if (cause instanceof ExportException) {
                workspace.notices().error(String.valueOf(cause.getMessage()));
            } else {
                workspace.fail(cause);
            }
        }
    }
}
