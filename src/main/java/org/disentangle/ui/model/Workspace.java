package org.disentangle.ui.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.session.History;
import org.disentangle.session.Results;
import org.disentangle.session.ResultsOf;
import org.disentangle.session.Session;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Listing;

/**
 * The observable face of the open session. Its plan changes at once if no file must be read; its results are computed
 * in the background and published as a whole. Use it from the publishing thread only.
 */
public final class Workspace {
    private static final Duration PAUSE_WHILE_TYPING = Duration.ofMillis(120);

    /** The pause that lets a change be painted before work shares the processor. */
    private static final Duration PAUSE_TO_PAINT = Duration.ofMillis(80);

    private final DocumentReader reader;
    private final Notices notices;
    private final Activity activity = new Activity();
    private final Failures failures;
    private final DocumentOpening opening;
    private final LatestOnly analysing;
    private final PendingSteps pending;
    private final ReadOnlyObjectWrapper<Optional<Session>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper documents = new ReadOnlyLongWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<Results>> results = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ViewStateModel viewState = new ViewStateModel();
    private final Selection selection = new Selection(viewState);
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper(false);
    private final BackgroundIntervals intervals;

    public Workspace(JobRunner runner, DocumentReader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
        this.failures = new Failures(notices);
        this.opening = new DocumentOpening(runner, reader, this, this::opened);
        this.analysing = new LatestOnly(runner);
        this.intervals =
                new BackgroundIntervals(runner, activity, notices, refined -> show(refined, false), this::fail);
        this.pending = new PendingSteps(runner, activity, session::get, results::get, new Stepping());
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
        return results.getReadOnlyProperty();
    }

    /** Whether the results are older than the choices. */
    public ReadOnlyBooleanProperty updating() {
        return updating.getReadOnlyProperty();
    }

    /** Whether the results match the choices except for the numbers of the visible models, which are being computed. */
    public ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    /** Why the results shown must not be written to a file now; empty if they may. */
    public Optional<String> whyNotWritten() {
        return updating.get()
                ? Optional.of("What is shown is older than your choices; wait until the analysis has finished.")
                : Optional.empty();
    }

    /** The intervals of the results, which are refined in the background. */
    public BackgroundIntervals intervals() {
        return intervals;
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
        results.get().ifPresent(shown -> selection.fitTo(shown, false));
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
        analysing.cancel();
        pending.clear();
        notices.dismiss();
        documents.set(documents.get() + 1);
        session.set(Optional.of(Session.of(way, opened.document())));
        publish(opened, true);
    }

    private void publish(Results newResults) {
        publish(newResults, false);
    }

    private void publish(Results newResults, boolean newDocument) {
        show(newResults, newDocument);
        updating.set(false);
        comparing.set(false);
        intervals.follow(newResults);
    }

    /** Shows new results, which may be the same numbers with refined intervals, by which the ranking may be sorted. */
    private void show(Results newResults, boolean newDocument) {
        ScoreTable table = newResults.document().table();
        boolean otherRows = results.get()
                .filter(earlier -> isContinued(earlier.document().table(), table))
                .isEmpty();
        selection.fitTo(newResults, newDocument || otherRows);
        results.set(Optional.of(newResults));
    }

    /** Whether the rows of one table begin the other, as when scores are added or that is undone. */
    private static boolean isContinued(ScoreTable before, ScoreTable now) {
        int rows = Math.min(before.modelCount(), now.modelCount());
        return before.models().subList(0, rows).equals(now.models().subList(0, rows));
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
                    .ifPresent(name -> move("undo: " + name, History::undone, Duration.ZERO));
        } else {
            pending.takeBack();
        }
    }

    public void redo() {
        session.get()
                .flatMap(open -> open.history().redoName())
                .ifPresent(name -> move("redo: " + name, History::redone, Duration.ZERO));
    }

    /** Moves along the history: at once if no file must be read, otherwise in the background. */
    private void move(String name, UnaryOperator<History<Plan>> step, Duration delay) {
        session.get().ifPresent(open -> open.at(step.apply(open.history()))
                .ifPresentOrElse(next -> moveTo(next, delay), () -> pending.add(PlanStep.of(titled(name), step))));
    }

    private static String titled(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void moveTo(Session next, Duration delay) {
        boolean same =
                session.get().filter(open -> open.plan().equals(next.plan())).isPresent();
        session.set(Optional.of(next));
        Document document = next.document();
        if (same) {
            return;
        }
        Optional<Results> atOnce = results.get().flatMap(earlier -> ResultsOf.atOnce(document, earlier));
        if (atOnce.filter(Results::isComplete).isPresent()) {
            analysing.cancel();
            publish(atOnce.get());
            return;
        }
        intervals.cancel();
        updating.set(atOnce.isEmpty());
        comparing.set(atOnce.isPresent());
        atOnce.ifPresent(points -> show(points, false));
        analyse(document, atOnce.isPresent() ? delay.plus(PAUSE_TO_PAINT) : delay);
    }

    private void analyse(Document document, Duration delay) {
        Optional<Results> earlier = results.get();
        activity.start(
                analysing::start,
                "Analysing",
                delay,
                progress -> ResultsOf.document(document, earlier, progress),
                new Outcome(this::publish, this::returnToResults),
                this::returnToResults);
    }

    /** Returns to the plan of the numbers shown, after a cancelled or impossible analysis. */
    private void returnToResults() {
        updating.set(false);
        comparing.set(false);
        results.get().ifPresent(intervals::follow);
        results.get().ifPresent(shown -> session.set(session.get().map(open -> open.returnTo(shown.document()))));
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
            analysing.cancel();
            notices.dismiss();
            if (!made.notes().isEmpty()) {
                notices.inform(String.join(" ", made.notes()));
            }
            session.set(Optional.of(made.session()));
            publish(made.results());
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

    private final class Outcome implements JobListener<Results> {
        private final Consumer<Results> receiver;
        private final Runnable afterFailure;

        Outcome(Consumer<Results> receiver, Runnable afterFailure) {
            this.receiver = receiver;
            this.afterFailure = afterFailure;
        }

        @Override
        public void succeeded(Results result) {
            receiver.accept(result);
        }

        @Override
        public void failed(Throwable cause) {
            fail(cause);
            afterFailure.run();
        }
    }
}
