package org.disentangle.ui.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.session.History;
import org.disentangle.session.Results;
import org.disentangle.session.ResultsOf;
import org.disentangle.session.Session;
import org.disentangle.session.opening.Document;
import org.disentangle.session.plan.Plan;

/**
 * Steps being made in the background, one after the other. Their plan, its tables and its numbers are handed over
 * together. If the session has moved on meanwhile, they are made again from its new state; tables already made are
 * kept, so this costs little.
 */
final class PendingSteps {
    private final LatestOnly line;
    private final Activity activity;
    private final Supplier<Optional<Session>> session;
    private final Supplier<Optional<Results>> results;
    private final Receiver receiver;
    private final List<PlanStep> steps = new ArrayList<>();

    /** Receives the outcome of the steps. */
    interface Receiver {
        void made(Made made);

        void failed(Throwable cause);

        void cancelled(String doing);
    }

    /**
     * The outcome of the steps.
     *
     * @param notes sentences about what happened
     */
    record Made(Session session, Results results, List<String> notes) {}

    PendingSteps(
            JobRunner runner,
            Activity activity,
            Supplier<Optional<Session>> session,
            Supplier<Optional<Results>> results,
            Receiver receiver) {
        this.line = new LatestOnly(runner);
        this.activity = activity;
        this.session = session;
        this.results = results;
        this.receiver = receiver;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void add(PlanStep step) {
        steps.add(step);
        make();
    }

    /** Forgets the step requested last. */
    void takeBack() {
        PlanStep last = steps.remove(steps.size() - 1);
        restart();
        receiver.cancelled(last.doing());
    }

    /** Forgets all of them. */
    void clear() {
        steps.clear();
        line.cancel();
    }

    private void restart() {
        if (steps.isEmpty()) {
            line.cancel();
        } else {
            make();
        }
    }

    private void make() {
        Optional<Session> open = session.get();
        if (open.isEmpty()) {
            clear();
            return;
        }
        Session begun = open.get();
        Optional<Results> earlier = results.get();
        List<PlanStep> wanted = List.copyOf(steps);
        PlanStep last = wanted.get(wanted.size() - 1);
        activity.start(
                line::start,
                last.doing(),
                Duration.ZERO,
                progress -> made(begun, earlier, wanted, progress),
                new Outcome(begun, wanted),
                () -> {
                    steps.clear();
                    receiver.cancelled(last.doing());
                });
    }

    private static Made made(Session begun, Optional<Results> earlier, List<PlanStep> wanted, Progress progress)
            throws Exception {
        History<Plan> history = begun.history();
        List<String> notes = new ArrayList<>();
        for (PlanStep step : wanted) {
            history = step.move().from(history, begun.opening(), notes, progress);
        }
        Document document = begun.opening().open(history.present(), progress);
        begun.opening()
                .changed(document)
                .forEach(file -> notes.add(file + " has changed since it was opened; this is what it holds now."));
        return new Made(
                begun.with(history, document), ResultsOf.document(document, earlier, progress), List.copyOf(notes));
    }

    private final class Outcome implements JobListener<Made> {
        private final Session begun;
        private final List<PlanStep> wanted;

        Outcome(Session begun, List<PlanStep> wanted) {
            this.begun = begun;
            this.wanted = wanted;
        }

        @Override
        public void succeeded(Made made) {
            boolean stillThere = session.get()
                    .filter(now -> now.history().equals(begun.history()))
                    .isPresent();
            if (!stillThere) {
                make();
                return;
            }
            steps.clear();
            receiver.made(made);
            wanted.forEach(step -> step.afterwards().run());
        }

        @Override
        public void failed(Throwable cause) {
            steps.remove(steps.size() - 1);
            restart();
            receiver.failed(cause);
        }
    }
}
