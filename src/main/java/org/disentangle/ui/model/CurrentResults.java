package org.disentangle.ui.model;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.session.Results;
import org.disentangle.session.ResultsOf;
import org.disentangle.session.opening.Document;
import org.disentangle.table.ScoreTable;

/**
 * The results shown. They follow the document, at once if that is quick, otherwise in the background, and are published as a
 * whole.
 */
final class CurrentResults {
    /** The pause that lets a change be painted before work shares the processor. */
    private static final Duration PAUSE_TO_PAINT = Duration.ofMillis(80);

    private final Activity activity;
    private final Selection selection;
    private final Consumer<Throwable> failure;
    private final Consumer<Document> givenUp;
    private final LatestOnly analysing;
    private final BackgroundIntervals intervals;
    private final ReadOnlyObjectWrapper<Optional<Results>> results = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper(false);

    /**
     * Starts without results.
     *
     * @param selection fitted to results before they are published
     * @param failure receives the cause if an analysis fails
     * @param givenUp receives the document of the results shown after an analysis of another was cancelled or failed
     */
    CurrentResults(
            JobRunner runner,
            Activity activity,
            Notices notices,
            Selection selection,
            Consumer<Throwable> failure,
            Consumer<Document> givenUp) {
        this.activity = activity;
        this.selection = selection;
        this.failure = failure;
        this.givenUp = givenUp;
        this.analysing = new LatestOnly(runner);
        this.intervals = new BackgroundIntervals(runner, activity, notices, refined -> show(refined, false), failure);
    }

    /** The latest results, with the document they were computed from. */
    ReadOnlyObjectProperty<Optional<Results>> results() {
        return results.getReadOnlyProperty();
    }

    /** Whether the results are older than the choices. */
    ReadOnlyBooleanProperty updating() {
        return updating.getReadOnlyProperty();
    }

    /** Whether the results match the choices except for the numbers of the visible models, which are being computed. */
    ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    /** The intervals of the results, which are refined in the background. */
    BackgroundIntervals intervals() {
        return intervals;
    }

    /** Cancels the analysis in the background. */
    void cancel() {
        analysing.cancel();
    }

    /**
     * Replaces the results shown.
     *
     * @param newDocument whether they are those of another document
     */
    void publish(Results newResults, boolean newDocument) {
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

    /**
     * Computes the results of a changed document.
     *
     * @param delay before work in the background begins
     */
    void follow(Document document, Duration delay) {
        Optional<Results> earlier = results.get();
        Optional<Results> atOnce = earlier.flatMap(shown -> ResultsOf.atOnce(document, shown));
        if (atOnce.filter(Results::isComplete).isPresent()) {
            analysing.cancel();
            publish(atOnce.get(), false);
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
                new Outcome(),
                this::giveUp);
    }

    private void giveUp() {
        updating.set(false);
        comparing.set(false);
        results.get().ifPresent(intervals::follow);
        results.get().ifPresent(shown -> givenUp.accept(shown.document()));
    }

    private final class Outcome implements JobListener<Results> {
        @Override
        public void succeeded(Results result) {
            publish(result, false);
        }

        @Override
        public void failed(Throwable cause) {
            failure.accept(cause);
            giveUp();
        }
    }
}
