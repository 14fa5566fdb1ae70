package org.disentangle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.disentangle.export.ClaimedFolder;
import org.disentangle.export.ExportException;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;

/**
 * A file requested by an option, in the results folder or elsewhere. It may replace an empty file or one of its kind,
 * never anything else.
 */
final class OutputFile {
    private final Path file;
    private final Kind kind;
    private final ClaimedFolder results;
    private final Optional<Path> within;

    /**
     * A kind of such files.
     *
     * @param noun its name for the user, such as "scale"
     * @param example a possible file name
     * @param test tells whether an existing file is of this kind
     */
    record Kind(String noun, String example, Test test) {}

    /** Tells whether an existing file is of a kind. */
    interface Test {
        boolean holds(Path file) throws IOException;
    }

    private OutputFile(Path file, Kind kind, ClaimedFolder results, Optional<Path> within) {
        this.file = file;
        this.kind = kind;
        this.results = results;
        this.within = within;
    }

    /** The file name given by an option. */
    static String name(String option, AnalyzeRequest request) throws CommandException {
        String name = request.option(option).orElse("");
        if (name.isBlank()) {
            throw new CommandException(ExitCode.USAGE, option + " needs the name of a file.");
        }
        return name;
    }

    /**
     * Makes it. Checks now, before anything is computed, that it can be written.
     *
     * @param results the results folder; the file may be inside it
     * @throws CommandException with a sentence for the user if it cannot be written there
     */
    static OutputFile of(Path file, Kind kind, ClaimedFolder results) throws CommandException {
        try {
            OutputFile output = new OutputFile(file, kind, results, results.placeOf(file));
            output.check();
            return output;
        } catch (IOException e) {
            throw unwritable(file, kind, e);
        }
    }

    private void check() throws IOException, CommandException {
        if (within.isPresent() && results.isReserved(within.get())) {
            throw new CommandException(
                    ExitCode.OUTPUT,
                    "The " + kind.noun() + " cannot be " + file
                            + ", because the results use that name; choose another, such as " + kind.example() + ".");
        }
        if (Files.isRegularFile(file) && Files.size(file) > 0 && !kind.test().holds(file)) {
            throw new CommandException(
                    ExitCode.OUTPUT,
                    "Nothing was written: " + file + " is not a " + kind.noun()
                            + " and would be overwritten; choose another place for the " + kind.noun() + ".");
        }
        if (within.isEmpty() || Files.exists(file)) {
            SafeWriter.check(file);
        }
    }

    /** Adds it to the results before they are written, if it belongs in their folder. */
    void addToResults(SafeWriter.Contents contents) throws ExportException {
        if (within.isPresent()) {
            results.add(within.get(), contents);
        }
    }

    /**
     * Writes it after the results are written, if it belongs elsewhere.
     *
     * @throws CommandException with a sentence for the user if it cannot be written
     */
    void save(SafeWriter.Contents contents) throws CommandException {
        if (within.isPresent()) {
            return;
        }
        try {
            SafeWriter.write(file, contents);
        } catch (IOException e) {
            throw unwritable(file, kind, e);
        }
    }

    Path path() {
        return file;
    }

    private static CommandException unwritable(Path file, Kind kind, IOException e) {
        return new CommandException(
                ExitCode.OUTPUT,
                "The " + kind.noun() + " cannot be written to " + file + FileFailure.because(e)
                        + "; choose another place.",
                e);
    }
}
