package org.disentangle.cli;

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
import org.disentangle.state.InputFile;
import org.disentangle.state.SafeWriter;
import org.disentangle.table.ScoreTable;

/** The file to save the session of a run to. */
final class SessionOutput {
    static final String OPTION = "--save-session";
    static final String INCLUDE_DATA = "--include-data";

    private static final OutputFile.Kind SESSION =
            new OutputFile.Kind("session", "study.disentangle", file -> FileKind.of(file) == FileKind.SESSION);

    private final OutputFile output;
    private final boolean inside;

    private SessionOutput(OutputFile output, boolean inside) {
        this.output = output;
        this.inside = inside;
    }

    /**
     * The file, if one is asked for. Checks now, before anything is computed, that it can be written.
     *
     * @param results the results folder; the session may be inside it
     * @throws CommandException with a sentence for the user if it cannot be written there
     */
    static Optional<SessionOutput> asked(AnalyzeRequest request, ClaimedFolder results) throws CommandException {
        if (!request.has(OPTION)) {
            if (request.has(INCLUDE_DATA)) {
                throw new CommandException(
                        ExitCode.USAGE, INCLUDE_DATA + " is about a session; name it with " + OPTION + " FILE.");
            }
            return Optional.empty();
        }
        Path file = Path.of(OutputFile.name(OPTION, request));
        return Optional.of(new SessionOutput(OutputFile.of(file, SESSION, results), request.has(INCLUDE_DATA)));
    }

    /**
     * Refuses files that a session cannot name.
     *
     * @throws CommandException with a sentence for the user if a file is a pipe
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

    /** Makes the session of a run. */
    private SavedSession session(
            Plan plan, ViewState view, ScoreTable table, Function<String, Path> places, Progress progress) {
        List<SavedSource> sources = new SessionSources(new FilePrints(), places)
                .of(plan, table.provenance().sources(), Optional.of(path()), inside, progress);
        return new SavedSession(plan, view, sources, Optional.of(SavedSession.TableSize.of(table)));
    }

    /** Makes the file's contents, and adds them to the results if they belong in their folder. */
    SafeWriter.Contents addToResults(
            Plan plan, ViewState view, ScoreTable table, Function<String, Path> places, Progress progress)
            throws ExportException {
        SafeWriter.Contents contents = SessionFile.contents(session(plan, view, table, places, progress), places);
        output.addToResults(contents);
        return contents;
    }

    /**
     * Saves the session after the results are written, if it belongs elsewhere.
     *
     * @throws CommandException with a sentence for the user if it cannot be written
     */
    void save(SafeWriter.Contents contents) throws CommandException {
        output.save(contents);
    }

    Path path() {
        return output.path();
    }
}
