package org.disentangle.ui.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.disentangle.job.Progress;
import org.disentangle.session.History;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;

/**
 * A step in the history that may read files or take a while.
 *
 * @param doing the text of the status bar meanwhile ("Adding mine.csv")
 * @param move the step itself; it is made again if other steps were made meanwhile
 * @param afterwards runs once its numbers are shown
 */
public record PlanStep(String doing, Move move, Runnable afterwards) {
    /** Makes a new history from the current one. */
    @FunctionalInterface
    public interface Move {
        /**
         * Makes the step, in the background.
         *
         * @param notes receives sentences about what happened
         */
        History<Plan> from(History<Plan> now, Opening opening, List<String> notes, Progress progress) throws Exception;
    }

    /** A change of the plan that may fail. */
    @FunctionalInterface
    public interface Change {
        /** Makes the changed plan; throws an exception with a sentence if that is impossible. */
        Plan of(Plan now, Opening opening, List<String> notes, Progress progress) throws Exception;
    }

    /** A named change that can be undone. */
    public static PlanStep change(String doing, String name, Change change, Runnable afterwards) {
        return new PlanStep(
                doing,
                (now, opening, notes, progress) ->
                        now.changed(name, false, change.of(now.present(), opening, notes, progress)),
                afterwards);
    }

    /** A step that needs nothing but the history. */
    static PlanStep of(String doing, UnaryOperator<History<Plan>> move) {
        return new PlanStep(doing, (now, opening, notes, progress) -> move.apply(now), () -> {});
    }
}
