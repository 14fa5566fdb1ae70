package org.disentangle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disentangle.export.ClaimedFolder;
import org.disentangle.export.ExportException;
import org.disentangle.job.Progress;
import org.disentangle.session.file.FileKind;
import org.disentangle.session.file.FilePrints;
import org.disentangle.session.file.PlanFiles;
import org.disentangle.session.file.SavedSession;
import org.disentangle.session.file.SavedSource;
import org.disentangle.session.file.SessionFile;
import org.disentangle.session.file.SessionSources;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.FileFailure;
import org.disentangle.state.InputFile;
import org.disentangle.state.SafeWriter;
import org.disentangle.table.ScoreTable;

/** The file that the session is to be saved to: free, empty, or a session, which is replaced; never anything else. */
final class SessionOutput {
    static final String OPTION = "--save-session";
    static final String INCLUDE_DATA = "--include-data";

    private final Path file;
    private final boolean inside;
    private final ClaimedFolder results;
    private final Optional<Path> within;

    private SessionOutput(Path file, boolean inside, ClaimedFolder results, Optional<Path> within) {
        this.file = file;
        this.inside = inside;
        this.results = results;
        this.within = within;
    }

    /**
     * The file, if one is asked for. Whether it can be written is found out now, before anything is computed.
     *
     * @param results where the results go; the session may be among them
     * @throws CommandException with a sentence if it cannot be written there
     */
    static Optional<SessionOutput> asked(AnalyzeRequest request, ClaimedFolder results) throws CommandException {
        if (!request.has(OPTION)) {
            if (request.has(INCLUDE_DATA)) {
                throw new CommandException(
                        ExitCode.USAGE, INCLUDE_DATA + " is about a session; name it with " + OPTION + " FILE.");
            }
            return Optional.empty();
        }
        String name = request.option(OPTION).orElse("");
        if (name.isBlank()) {
            throw new CommandException(ExitCode.USAGE, OPTION + " needs the name of a file.");
        }
        Path file = Path.of(name);
        try {
            SessionOutput session = new SessionOutput(file, request.has(INCLUDE_DATA), results, results.placeOf(file));
            session.check();
            return Optional.of(session);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private void check() throws IOException, CommandException {
        if (within.isPresent() && results.isReserved(within.get())) {
            throw new CommandException(
                    ExitCode.OUTPUT,
                    "The session cannot be " + file + ", because the results use that name; choose another,"
                            + " such as study.disentangle.");
        }
        if (Files.isRegularFile(file) && Files.size(file) > 0 && FileKind.of(file) != FileKind.SESSION) {
            throw new CommandException(
                    ExitCode.OUTPUT,
                    "Nothing was written: " + file + " is not a session and would be overwritten; choose "
                            + "another place for"
                            + " the session.");
        }
        if (within.isEmpty() || Files.exists(file)) {
            SafeWriter.check(file);
        }
    }

    /**
     * Refuses what no session can name.
     *
     * @throws CommandException with a sentence if a file is a pipe
     */
    void check(Plan plan, Function<String, Path> places) throws CommandException {
        for (String name : PlanFiles.of(plan)) {
            if (InputFile.isPipe(places.apply(name))) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "A session cannot name " + name
                                + ", because a pipe can be read only once; save its output as a file.");
            }
        }
    }

    /** The session of a run. */
    private SavedSession session(
            Plan plan, ViewState view, ScoreTable table, Function<String, Path> places, Progress progress) {
        List<SavedSource> sources = new SessionSources(new FilePrints(), places)
                .of(plan, table.provenance().sources(), Optional.of(file), inside, progress);
        return new SavedSession(plan, view, sources, Optional.of(SavedSession.TableSize.of(table)));
    }

    /** What is to be written, which is put among the results before these are, if that is its place. */
    SafeWriter.Contents addToResults(
            Plan plan, ViewState view, ScoreTable table, Function<String, Path> places, Progress progress)
            throws ExportException {
        SafeWriter.Contents contents = SessionFile.contents(session(plan, view, table, places, progress), places);
        if (within.isPresent()) {
            results.add(within.get(), contents);
        }
        return contents;
    }

    /**
     * Saves the session when the results are written, if it has another place.
     *
     * @throws CommandException with a sentence if it cannot be written
     */
    void save(SafeWriter.Contents contents) throws CommandException {
        if (within.isPresent()) {
            return;
        }
        try {
            SafeWriter.write(file, contents);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    Path path() {
        return file;
    }

    private static CommandException unwritable(Path file, IOException e) {
        return new CommandException(
                ExitCode.OUTPUT,
                "The session cannot be written to " + file + FileFailure.because(e) + "; choose another place.",
                e);
    }
}
