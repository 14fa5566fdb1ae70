package org.disentangle.ui.model;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.session.IntervalRefinement;
import org.disentangle.session.Results;

/**
 * Draws the resamples for the intervals shown in the background, and publishes results each time the intervals become
 * more precise. Use it from the publishing thread only.
 */
public final class BackgroundIntervals {
    /** The most work started without being asked for: about half a minute of one processor. */
    private static final double MOST_WORK_UNASKED = 5e8;

    /** The pause before drawing starts, so that the change is painted first. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final String TITLE = "Bootstrap intervals";

    private final LatestOnly drawing;
    private final Activity activity;
    private final Notices notices;
    private final Consumer<Results> publisher;
    private final Consumer<Throwable> failure;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IMMEDIATE);
    private Optional<Results> waiting = Optional.empty();
    private boolean held;

    /** The state of the intervals shown. */
    public enum State {
        /** The immediate intervals are the ones requested. */
        IMMEDIATE,
        /** Resamples are being drawn. */
        DRAWING,
        /** Drawing would take long and has not been asked for yet. */
        LONG,
        /** Drawing was cancelled. */
        STOPPED,
        /** All resamples are drawn. */
        DRAWN;

        /** Whether drawing can be started. */
        public boolean canStart() {
            return this == LONG || this == STOPPED;
        }
    }

    BackgroundIntervals(
            JobRunner runner,
            Activity activity,
            Notices notices,
            Consumer<Results> publisher,
            Consumer<Throwable> failure) {
        this.drawing = new LatestOnly(runner);
        this.activity = activity;
        this.notices = notices;
        this.publisher = publisher;
        this.failure = failure;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Draws nothing until {@link #release}. */
    public void hold() {
        held = true;
    }

    /** Draws what was held back. */
    public void release() {
        held = false;
        waiting.ifPresent(this::follow);
    }

    /** Starts with results that have just been published. */
    void follow(Results results) {
        drawing.cancel();
        waiting = Optional.of(results);
        if (results.intervalsAreFinal()) {
            state.set(results.shownIntervals().wanted() == 0 ? State.IMMEDIATE : State.DRAWN);
        } else if (IntervalRefinement.work(results) > MOST_WORK_UNASKED) {
            state.set(State.LONG);
        } else if (held) {
            state.set(State.IMMEDIATE);
        } else {
            begin(PAUSE);
        }
    }

    /** Draws the remaining resamples. */
    public void start() {
        begin(Duration.ZERO);
    }

    private void begin(Duration pause) {
        waiting.filter(results -> !results.intervalsAreFinal())
                .map(IntervalRefinement::of)
                .ifPresent(refinement -> goOn(refinement, pause));
    }

    /** Stops drawing for the results shown. */
    void cancel() {
        drawing.cancel();
        waiting = Optional.empty();
    }

    private void goOn(IntervalRefinement refinement, Duration pause) {
        if (refinement.isFinished()) {
            state.set(State.DRAWN);
            return;
        }
        state.set(State.DRAWING);
        activity.start(drawing::start, TITLE, pause, refinement::step, new Drawing(), this::stopped);
    }

    private void stopped() {
        state.set(State.STOPPED);
        notices.inform("Resampling was cancelled; the intervals stay as they are. “" + TITLE
                + "” below, or in the Analysis menu, starts it again.");
    }

    private final class Drawing implements JobListener<IntervalRefinement> {
        @Override
        public void succeeded(IntervalRefinement refined) {
            waiting = Optional.of(refined.results());
            if (refined.isFinished()) {
                state.set(State.DRAWN);
            }
            publisher.accept(refined.results());
            boolean stillShown =
                    waiting.filter(shown -> shown == refined.results()).isPresent();
            if (stillShown && !refined.isFinished()) {
                goOn(refined, Duration.ZERO);
            }
        }

        @Override
        public void failed(Throwable cause) {
            state.set(State.STOPPED);
            failure.accept(cause);
        }
    }
}
