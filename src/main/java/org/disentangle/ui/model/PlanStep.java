package org.disentangle.ui.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.disentangle.job.Progress;
import org.disentangle.session.History;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;

/**
 * A step along the history that may need files or take a while.
 *
 * @param doing what the status bar says meanwhile ("Adding mine.csv")
 * @param move the step itself; it is made again where other steps were made meanwhile
 * @param afterwards what is done when its numbers are shown
 */
public record PlanStep(String doing, Move move, Runnable afterwards) {
    /** Where a step leads from what is there now. */
    @FunctionalInterface
    public interface Move {
        /**
         * Makes the step, in the background.
         *
         * @param notes takes whole sentences about what came of it
         */
        History<Plan> from(History<Plan> now, Opening opening, List<String> notes, Progress progress) throws Exception;
    }

    /** A change of the plan that is looked at before it is taken. */
    @FunctionalInterface
    public interface Change {
        /** The changed plan; throws an exception with a sentence where it cannot be. */
        Plan of(Plan now, Opening opening, List<String> notes, Progress progress) throws Exception;
    }

    /** A change under a name, that can be undone. */
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
