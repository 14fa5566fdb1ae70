package org.disentangle.finding;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.job.Progress;

/** One titled part of what is known about a benchmark. It is stateless and can be used on any thread. */
public interface Section {
    /** Its unique short name. */
    String id();

    /** Its title. */
    String title();

    /**
     * Computes its contents for a subject.
     *
     * @param choice the id of the choice made in it; empty: none
     */
    List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException;

    /** Whether the section applies to a subject; otherwise it is not offered. */
    default boolean isOfferedFor(Subject subject) {
        return true;
    }

    /**
     * The choices in it.
     *
     * @param choice the id of the choice made; empty: none
     */
    default Optional<ChoiceList> choices(Subject subject, String choice) {
        return Optional.empty();
    }

    /** What its contents depend on besides the subject and the choice: equal values mean equal contents. */
    default Object dependsOn(Subject subject) {
        return "";
    }
}
