package org.disentangle.session.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.Plan;
import org.disentangle.state.ArchivedFile;
import org.disentangle.table.SourceFile;
import org.jspecify.annotations.Nullable;

/** What a session records about its files when it is saved. */
public final class SessionSources {
    private static final Logger LOG = System.getLogger(SessionSources.class.getName());

    private final FilePrints prints;
    private final Function<String, Path> places;

    /** Makes it for files that are at the path that is their name. */
    public SessionSources(FilePrints prints) {
        this(prints, Path::of);
    }

    /**
     * Makes it.
     *
     * @param places gives the path of a file by its name in the plan
     */
    public SessionSources(FilePrints prints, Function<String, Path> places) {
        this.prints = prints;
        this.places = places;
    }

    /**
     * Records every file that a plan names. For tables it records what was read, whatever the files contain by now; a
     * missing file that was not read is skipped.
     *
     * @param read the files that the table came from
     * @param session the file in which the session is saved; empty: nowhere yet
     * @param inside whether it is to hold copies; what is already inside a session stays inside
     */
    public List<SavedSource> of(
            Plan plan, List<SourceFile> read, Optional<Path> session, boolean inside, Progress progress) {
        Map<String, FilePrint> known = new HashMap<>();
        read.forEach(file -> known.put(file.name(), new FilePrint(file.sha256(), file.bytes())));
        List<SavedSource> sources = new ArrayList<>();
        for (String name : PlanFiles.of(plan)) {
            Path path = places.apply(name).toAbsolutePath().normalize();
            Optional<FilePrint> print = Optional.ofNullable(known.get(name)).or(() -> print(path, progress));
            Optional<ArchivedFile> archived = ArchivedFile.of(path);
            boolean copied = session.isPresent() && (inside || archived.isPresent());
            String entry = SessionArchive.DATA + (sources.size() + 1) + "-" + fileName(path, archived);
            print.ifPresent(found -> sources.add(new SavedSource(
                    name,
                    copied && archived.isPresent()
                            ? fileName(path, archived)
                            : said(path, session.map(Path::toAbsolutePath)),
                    found,
                    copied ? Optional.of(entry) : Optional.empty())));
        }
        return sources;
    }

    private Optional<FilePrint> print(Path file, Progress progress) {
        try {
            return Optional.of(prints.of(file, progress));
        } catch (IOException gone) {
            LOG.log(Logger.Level.INFO, "a session is saved without a file that cannot be read", gone);
            return Optional.empty();
        }
    }

    /** The path of a file, relative to the session if they share a root. */
    private static String said(Path file, Optional<Path> session) {
        @Nullable
        Path folder = session.map(Path::normalize).map(Path::getParent).orElse(null);
        if (folder == null
                || !folder.startsWith(file.getRoot())
                || folder.getNameCount() == 0
                || !folder.getName(0).equals(file.getName(0))) {
            return file.toString();
        }
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** The file name without the number that an earlier session put before it. */
    private static String fileName(Path file, Optional<ArchivedFile> archived) {
        String name = String.valueOf(file.getFileName()).replaceAll("[\\\\/:\\p{Cntrl}]", "_");
        return archived.isPresent() ? name.replaceFirst("^[0-9]+-", "") : name;
    }
}
