package org.disentangle.ui.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.JobRunner;
import org.disentangle.session.History;
import org.disentangle.session.Results;
import org.disentangle.session.Session;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.wording.Listing;

/**
 * The observable face of the open session. Its plan changes at once if no file must be read; its results follow
 * ({@link CurrentResults}). Use it from the publishing thread only.
 */
public final class Workspace {
    private static final Duration PAUSE_WHILE_TYPING = Duration.ofMillis(120);

    private final DocumentReader reader;
    private final Notices notices;
    private final Activity activity = new Activity();
    private final Failures failures;
    private final DocumentOpening opening;
    private final CurrentResults results;
    private final PendingSteps pending;
    private final ReadOnlyObjectWrapper<Optional<Session>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper documents = new ReadOnlyLongWrapper(0);
    private final ViewStateModel viewState = new ViewStateModel();
    private final Selection selection = new Selection(viewState);

    public Workspace(JobRunner runner, DocumentReader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
        this.failures = new Failures(notices);
        this.opening = new DocumentOpening(runner, reader, this, this::opened);
        this.results = new CurrentResults(runner, activity, notices, selection, this::fail, this::returnTo);
        this.pending = new PendingSteps(
                runner, activity, session::get, () -> results.results().get(), new Stepping());
    }

    /** The number of documents opened; it grows just before another document replaces the open one. */
    public ReadOnlyLongProperty documents() {
        return documents.getReadOnlyProperty();
    }

    /** The document with its history; empty until the first one is open. */
    public ReadOnlyObjectProperty<Optional<Session>> session() {
        return session.getReadOnlyProperty();
    }

    /** The latest results, with the document they were computed from. */
    public ReadOnlyObjectProperty<Optional<Results>> results() {
        return results.results();
    }

    /** Whether the results are older than the choices. */
    public ReadOnlyBooleanProperty updating() {
        return results.updating();
    }

    /** Whether the results match the choices except for the numbers of the visible models, which are being computed. */
    public ReadOnlyBooleanProperty comparing() {
        return results.comparing();
    }

    /** Why the results shown must not be written to a file now; empty if they may. */
    public Optional<String> whyNotWritten() {
        return results.updating().get()
                ? Optional.of("The results shown are older than your choices; wait until the analysis has finished.")
                : Optional.empty();
    }

    /** The intervals of the results, which are refined in the background. */
    public BackgroundIntervals intervals() {
        return results.intervals();
    }

    /** The view state; saved with the session. */
    public ViewStateModel viewState() {
        return viewState;
    }

    /** The selection. */
    public Selection selection() {
        return selection;
    }

    /** Restores a saved view state; whatever the document does not have is ignored. */
    public void look(ViewState saved) {
        viewState.change(state -> saved);
        results.results().get().ifPresent(shown -> selection.fitTo(shown, false));
    }

    public Activity activity() {
        return activity;
    }

    public Notices notices() {
        return notices;
    }

    /** Opens the reference table. */
    public void openReference() {
        openReference(() -> {});
    }

    /**
     * Opens files as one table, or the reference table if there are none. The open document stays until the new one is
     * analysed.
     */
    public void open(List<Path> files, ImportOptions options) {
        List<Path> snapshot = List.copyOf(files);
        opening.start(names(snapshot), () -> opening.plan(snapshot, options), reader.opening(), () -> {});
    }

    /**
     * Opens the reference table, then runs an action.
     *
     * @param afterwards runs once it is open
     */
    public void openReference(Runnable afterwards) {
        opening.start(names(List.of()), () -> opening.plan(List.of(), reader.defaults()), reader.opening(), afterwards);
    }

    /**
     * Opens a plan as a new document. The open one stays until the new one is analysed.
     *
     * @param title its title for the status bar
     * @param way makes the plan's tables
     * @param afterwards runs once it is open
     */
    public void open(String title, Plan plan, Opening way, Runnable afterwards) {
        opening.start(title, () -> plan, way, afterwards);
    }

    /** The reader of files. */
    public DocumentReader reader() {
        return reader;
    }

    /** For example "scores.csv and 2 more". */
    public static String names(List<Path> files) {
        return switch (files.size()) {
            case 0 -> "the reference table";
            case 1 -> String.valueOf(files.get(0).getFileName());
            default -> files.get(0).getFileName() + Listing.andMore(files.size() - 1);
        };
    }

    private void opened(Opening way, Results opened) {
        results.cancel();
        pending.clear();
        notices.dismiss();
        documents.set(documents.get() + 1);
        session.set(Optional.of(Session.of(way, opened.document())));
        results.publish(opened, true);
    }

    /** Changes the plan and recomputes. */
    public void change(String name, UnaryOperator<Plan> change) {
        move(name, history -> history.changed(name, false, change.apply(history.present())), Duration.ZERO);
    }

    /** Replaces the previous change by this one. */
    public void changeInstead(String name, UnaryOperator<Plan> change) {
        move(name, history -> history.changedInstead(name, change), Duration.ZERO);
    }

    /** Changes the plan as part of a series of changes, such as typing, that are undone together. */
    public void changeContinuously(String name, UnaryOperator<Plan> change) {
        move(name, history -> history.changed(name, true, change.apply(history.present())), PAUSE_WHILE_TYPING);
    }

    /** Makes a step that reads files; the document stays as it is until the new numbers are ready. */
    public void make(PlanStep step) {
        pending.add(step);
    }

    /** Undoes the latest change, or cancels one still being made. */
    public void undo() {
        if (pending.isEmpty()) {
            session.get()
                    .flatMap(open -> open.history().undoName())
                    .ifPresent(name -> travel("undo: " + name, History::undone));
        } else {
            pending.takeBack();
        }
    }

    public void redo() {
        session.get()
                .flatMap(open -> open.history().redoName())
                .ifPresent(name -> travel("redo: " + name, History::redone));
    }

    /** Undoes or redoes a step; what was said of the document as it was no longer holds. */
    private void travel(String name, UnaryOperator<History<Plan>> step) {
        move(name, step, next -> {
            notices.dismissPast();
            moveTo(next, Duration.ZERO);
        });
    }

    private void move(String name, UnaryOperator<History<Plan>> step, Duration delay) {
        move(name, step, next -> moveTo(next, delay));
    }

    /** Moves along the history: at once if no file must be read, otherwise in the background. */
    private void move(String name, UnaryOperator<History<Plan>> step, Consumer<Session> atOnce) {
        session.get().ifPresent(open -> open.at(step.apply(open.history()))
                .ifPresentOrElse(atOnce, () -> pending.add(PlanStep.of(titled(name), step))));
    }

    private static String titled(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void moveTo(Session next, Duration delay) {
        boolean same =
                session.get().filter(open -> open.plan().equals(next.plan())).isPresent();
        session.set(Optional.of(next));
        if (!same) {
            results.follow(next.document(), delay);
        }
    }

    /** Returns to the plan of the numbers shown, after a cancelled or impossible analysis. */
    private void returnTo(Document shown) {
        session.set(session.get().map(open -> open.returnTo(shown)));
    }

    /** Cancels the work that the status bar shows. */
    public void cancel() {
        activity.cancelShown();
    }

    /** Shows in the window why work failed. */
    public void fail(Throwable cause) {
        failures.say(cause);
    }

    /** Publishes the outcome of background steps, plan and numbers together. */
    private final class Stepping implements PendingSteps.Receiver {
        @Override
        public void made(PendingSteps.Made made) {
            results.cancel();
            notices.dismiss();
            if (!made.notes().isEmpty()) {
                notices.inform(String.join(" ", made.notes()));
            }
            session.set(Optional.of(made.session()));
            results.publish(made.results(), false);
        }

        @Override
        public void failed(Throwable cause) {
            fail(cause);
        }

        @Override
        public void cancelled(String doing) {
            notices.inform(doing + " was cancelled.");
        }
    }
}
