package org.disentangle.session.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.job.Progress;
import org.disentangle.state.FileFailure;
import org.disentangle.state.InputFile;
import org.disentangle.wording.Counts;
import org.jspecify.annotations.Nullable;

/** Finds the files of a session, and compares their contents with those recorded. */
public final class Sightings {
    private final FilePrints prints;

    public Sightings(FilePrints prints) {
        this.prints = prints;
    }

    /**
     * Finds every file that a plan names.
     *
     * @param file the session; relative paths start from its folder
     */
    public List<Sighting> of(SavedSession session, Path file, Progress progress) {
        Path folder = folder(file);
        List<Sighting> sightings = new ArrayList<>();
        Set<String> said = new HashSet<>();
        List<String> named = PlanFiles.of(session.plan());
        for (SavedSource source : session.sources()) {
            if (named.contains(source.name()) && said.add(source.name())) {
                sightings.add(of(source, file, folder, progress));
            }
        }
        for (String name : named) {
            if (said.add(name)) {
                sightings.add(unsaid(name, folder, session.sources().isEmpty()));
            }
        }
        return sightings;
    }

    private static Path folder(Path file) {
        @Nullable Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? Path.of("").toAbsolutePath() : parent;
    }

    private Sighting of(SavedSource source, Path session, Path folder, Progress progress) {
        Path path = folder;
        String missing;
        try {
            path = folder.resolve(source.path()).normalize();
            Optional<String> difference = difference(path, source.print(), progress);
            return difference.isEmpty()
                    ? new Sighting(source, Sighting.State.SAME, path, "")
                    : new Sighting(source, Sighting.State.CHANGED, path, path + " has changed: " + difference.get());
        } catch (InvalidPathException e) {
            missing = "\"" + e.getInput() + "\" cannot be the name of a file here";
        } catch (IOException e) {
            missing = path + " cannot be used: " + FileFailure.unreadable(e);
        }
        if (copyIsWhole(source, session, progress)) {
            return new Sighting(
                    source,
                    Sighting.State.INSIDE,
                    path,
                    name(source) + " is not where it was; the copy inside the session is used.");
        }
        return new Sighting(source, Sighting.State.MISSING, path, missing + ".");
    }

    private boolean copyIsWhole(SavedSource source, Path session, Progress progress) {
        try {
            Optional<String> copy = new Sighting(source, Sighting.State.MISSING, session, "").copy(session);
            return copy.isPresent()
                    && difference(Path.of(copy.get()), source.print(), progress).isEmpty();
        } catch (IOException damaged) {
            return false;
        }
    }

    /** The sighting of a file without a record; a recipe does not record contents, so it accepts any. */
    private static Sighting unsaid(String name, Path folder, boolean recipe) {
        SavedSource source = new SavedSource(name, name, new FilePrint("", 0), Optional.empty());
        Path path = folder.resolve(name).normalize();
        Path here = Path.of(name).toAbsolutePath().normalize();
        Path found = Files.exists(path) || !Files.exists(here) ? path : here;
        try (InputStream bytes = InputFile.open(found)) {
            bytes.read();
            return recipe
                    ? new Sighting(source, Sighting.State.SAME, found, "")
                    : new Sighting(
                            source,
                            Sighting.State.CHANGED,
                            found,
                            "The session does not record what " + found + " held when it was saved.");
        } catch (IOException e) {
            return new Sighting(
                    source,
                    Sighting.State.MISSING,
                    found,
                    found + " cannot be used: " + FileFailure.unreadable(e) + ".");
        }
    }

    /** How a file differs from its record; if the size differs, the file is not read. */
    private Optional<String> difference(Path path, FilePrint before, Progress progress) throws IOException {
        InputFile.open(path).close();
        long bytes = InputFile.size(path);
        if (bytes != before.bytes()) {
            return Optional.of(count(bytes) + " instead of " + count(before.bytes()) + ".");
        }
        return prints.of(path, progress).equals(before)
                ? Optional.empty()
                : Optional.of("its size is the same, but its content differs.");
    }

    private static String count(long bytes) {
        return Counts.of(bytes, "byte", "bytes");
    }

    private static String name(SavedSource source) {
        String name = source.path();
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
