package org.disentangle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disentangle.job.Progress;
import org.disentangle.session.file.FileKind;
import org.disentangle.session.file.FilePrints;
import org.disentangle.session.file.PlanFiles;
import org.disentangle.session.file.SavedSession;
import org.disentangle.session.file.SessionFile;
import org.disentangle.session.file.SessionJson;
import org.disentangle.session.file.Sighting;
import org.disentangle.session.file.Sightings;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.FileFailure;
import org.disentangle.table.ScoreTable;

/** The session or the recipe that a command starts from, if any. */
final class SessionInput {
    static final String ACCEPT_CHANGES = "--accept-changes";
    static final String USE_COPIES = "--use-copies";
    private static final String RECIPE = "--recipe";

    private final AnalyzeRequest request;
    private final SavedSession session;
    private final Path file;

    private SessionInput(AnalyzeRequest request, SavedSession session, Path file) {
        this.request = request;
        this.session = session;
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @param teller receives sentences about what was not understood
     * @throws CommandException with a sentence for the user if it cannot be read, or if there are two
     */
    static SessionInput of(AnalyzeRequest request, Consumer<String> teller) throws CommandException {
        List<String> sessions = request.files().stream()
                .filter(name -> FileKind.of(Path.of(name)) != FileKind.OTHER)
                .toList();
        boolean recipe = request.option(RECIPE).isPresent();
        if (sessions.size() + (recipe ? 1 : 0) > 1) {
            throw new CommandException(ExitCode.USAGE, "A command starts from one session or recipe; name only one.");
        }
        if (!sessions.isEmpty()) {
            List<String> tables = new ArrayList<>(request.files());
            tables.removeAll(sessions);
            return new SessionInput(
                    request.withFiles(tables),
                    read(sessions.get(0), "session", SessionFile::read, teller),
                    Path.of(sessions.get(0)));
        }
        SavedSession base = recipe
                ? read(request.option(RECIPE).get(), "recipe", SessionFile::readRecipe, teller)
                : SavedSession.ofRecipe(Plan.defaults());
        return new SessionInput(request, base, Path.of(""));
    }

    private interface Reader {
        SessionJson.Parsed read(Path file) throws RecipeException, IOException;
    }

    private static SavedSession read(String name, String noun, Reader reader, Consumer<String> teller)
            throws CommandException {
        try {
            SessionJson.Parsed parsed = reader.read(Path.of(name));
            parsed.notes().forEach(teller);
            return parsed.session();
        } catch (RecipeException e) {
            throw new CommandException(ExitCode.INPUT, name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.INPUT,
                    "The " + noun + " " + name + " cannot be read: " + FileFailure.unreadable(e) + ".",
                    e);
        }
    }

    /** The other arguments. */
    AnalyzeRequest request() {
        return request;
    }

    /** Its choices. */
    Plan plan() {
        return session.plan();
    }

    /** Its view state. */
    ViewState view() {
        return session.view();
    }

    /**
     * The places of the files that a session names. Options name other files themselves; a recipe does not record the
     * contents of its files, so they are used as they are.
     *
     * @param meant the choices of the session and the options together
     * @param teller receives sentences about changed files
     * @throws CommandException with a sentence for the user if a file has changed or is missing, and no option says
     *     what to use
     */
    Map<String, Path> places(Plan meant, Consumer<String> teller, Progress progress) throws CommandException {
        Map<String, Path> places = new HashMap<>();
        if (session.sources().isEmpty()) {
            return places;
        }
        Set<String> own = new HashSet<>(PlanFiles.of(meant));
        own.removeAll(named());
        for (Sighting sighting : new Sightings(new FilePrints()).of(session, file, progress)) {
            String name = sighting.source().name();
            if (own.contains(name)) {
                places.put(name, place(sighting, teller));
            }
        }
        return places;
    }

    private Set<String> named() {
        Set<String> named = new HashSet<>(request.files());
        named.addAll(request.joins());
        for (String option : List.of("--benchmarks", "--scale", "--pairs", "--subdomains")) {
            request.option(option).ifPresent(named::add);
        }
        return named;
    }

    private Path place(Sighting sighting, Consumer<String> teller) throws CommandException {
        boolean copies = request.has(USE_COPIES) && sighting.hasCopy();
        switch (sighting.state()) {
            case SAME -> {
                return sighting.path();
            }
            case INSIDE -> {
                teller.accept(sighting.sentence());
                return copy(sighting);
            }
            case CHANGED -> {
                if (copies) {
                    teller.accept(sighting.sentence() + " The copy inside the session is used.");
                    return copy(sighting);
                }
                if (request.has(ACCEPT_CHANGES)) {
                    teller.accept(sighting.sentence() + " It is used as it is now.");
                    return sighting.path();
                }
                throw new CommandException(
                        ExitCode.INPUT,
                        sighting.sentence() + " Add " + ACCEPT_CHANGES + " to use it as it is now"
                                + (sighting.hasCopy()
                                        ? ", or " + USE_COPIES + " to use the copy inside the session."
                                        : "."));
            }
            case MISSING -> throw new CommandException(ExitCode.INPUT, sighting.sentence());
        }
        throw new IllegalStateException("a state without an answer");
    }

    /** A sentence about the size of the table if changed files were accepted. */
    Optional<String> sizeChange(ScoreTable table) {
        return request.has(ACCEPT_CHANGES) ? session.sizeChange(table) : Optional.empty();
    }

    private Path copy(Sighting sighting) {
        return Path.of(sighting.copy(file).orElseThrow());
    }
}
