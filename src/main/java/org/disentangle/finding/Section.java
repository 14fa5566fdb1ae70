package org.disentangle.finding;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.job.Progress;

/** One titled part of what is known about a benchmark. It is stateless and can be used on any thread. */
public interface Section {
    /** A short word that tells it from the others. */
    String id();

    /** For people. */
    String title();

    /**
     * What it says of a subject.
     *
     * @param choice the word of what was chosen in it; empty: nothing
     */
    List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException;

    /** Whether there is anything to ask; else the section is not offered. */
    default boolean isOfferedFor(Subject subject) {
        return true;
    }

    /**
     * What can be chosen in it.
     *
     * @param choice the word of what was chosen; empty: nothing
     */
    default Optional<ChoiceList> choices(Subject subject, String choice) {
        return Optional.empty();
    }

    /** What its text depends on besides the subject and the choice: the same value, the same text. */
    default Object dependsOn(Subject subject) {
        return "";
    }
}
