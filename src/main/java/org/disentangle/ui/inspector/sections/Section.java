package org.disentangle.ui.inspector.sections;

import java.util.List;
import java.util.Optional;
import org.disentangle.job.Work;

/** One titled part of what can be known of a benchmark. */
interface Section {
    /** A short word that tells it from the others. */
    String id();

    /** For people. */
    String title();

    /** What it says of a subject; run in the background, and only while the section is open. */
    Work<List<Part>> about(Subject subject);

    /** Whether there is anything to ask; else the section is not offered. */
    default boolean isOfferedFor(Subject subject) {
        return true;
    }

    /** What can be chosen in it. */
    default Optional<ChoiceList> choices(Subject subject) {
        return Optional.empty();
    }

    /** Takes a choice. */
    default void choose(ChoiceList.Choice choice) {}

    /** What its text depends on besides the question itself: the same value, the same text. */
    default Object dependsOn(Subject subject) {
        return "";
    }
}
