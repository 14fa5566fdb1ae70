package org.disentangle.ui.sessions;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.session.file.PlanFiles;
import org.disentangle.session.file.SavedSession;
import org.disentangle.session.file.Sighting;
import org.disentangle.session.plan.Plan;
import org.disentangle.state.slot.Slot;

/**
 * A session that was read and whose files were searched for.
 *
 * @param title its title
 * @param session its contents
 * @param notes sentences about what was not understood
 * @param sightings the state of each of its files
 * @param origin where it comes from
 */
record FoundSession(String title, SavedSession session, List<String> notes, List<Sighting> sightings, Origin origin) {
    /**
     * Where a session comes from.
     *
     * @param file the file that was read; empty: a slot
     * @param savedIn the session file to which Save writes it; empty: none
     * @param slot the slot that keeps it, if any
     * @param unsaved whether it holds unsaved choices
     */
    record Origin(Optional<Path> file, Optional<Path> savedIn, Optional<Slot> slot, boolean unsaved) {
        /** The session file, relative to which paths and copies of the data are found. */
        Path place() {
            return file.or(() -> savedIn).orElse(Path.of(""));
        }
    }

    FoundSession {
        notes = List.copyOf(notes);
        sightings = List.copyOf(sightings);
    }

    /** The files to ask the user about. */
    List<Sighting> inDoubt() {
        return sightings.stream().filter(Sighting::isInDoubt).toList();
    }

    /** The sentences about the other files. */
    List<String> sentences() {
        return sightings.stream()
                .filter(sighting -> !sighting.isInDoubt())
                .map(Sighting::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** Whether it holds the data. */
    boolean isInside() {
        return session.sources().stream().anyMatch(source -> source.inside().isPresent());
    }

    /**
     * The plan with the actual place of every file.
     *
     * @param decided the places of the files the user was asked about, by their names in the plan
     */
    Plan plan(Map<String, String> decided) {
        Map<String, String> places = new HashMap<>(decided);
        for (Sighting sighting : sightings) {
            String name = sighting.source().name();
            switch (sighting.state()) {
                case SAME -> places.put(name, sighting.path().toString());
                case INSIDE ->
                    sighting.copy(origin.place())
                            .ifPresent(copy -> places.put(name, Path.of(copy).toString()));
                case CHANGED, MISSING -> {}
            }
        }
        return PlanFiles.renamed(session.plan(), name -> places.getOrDefault(name, name));
    }
}
