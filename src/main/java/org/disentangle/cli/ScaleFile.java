package org.disentangle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.export.ClaimedFolder;
import org.disentangle.export.ExportException;
import org.disentangle.export.ProgramVersion;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.ScaleJson;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;
import org.disentangle.table.SourceFile;

/** The file that the fitted scale is to be saved to: free, empty, or a scale, which is replaced; never anything else. */
final class ScaleFile {
    private static final String OPTION = "--save-scale";

    private final Path file;
    private final ClaimedFolder results;
    private final Optional<Path> within;

    private ScaleFile(Path file, ClaimedFolder results, Optional<Path> within) {
        this.file = file;
        this.results = results;
        this.within = within;
    }

    /**
     * The file, if one is asked for. Whether it can be written is found out now, before anything is computed.
     *
     * @param results where the results go; the scale may be among them
     * @throws CommandException with a sentence if it cannot be written there
     */
    static Optional<ScaleFile> asked(AnalyzeRequest request, Plan plan, ClaimedFolder results) throws CommandException {
        if (!request.has(OPTION)) {
            return Optional.empty();
        }
        String name = request.option(OPTION).orElse("");
        if (name.isBlank()) {
            throw new CommandException(ExitCode.USAGE, OPTION + " needs the name of a file.");
        }
        if (plan.studies().scale().isPresent()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "The models are scored on a saved scale, so there is no fitted scale to save; leave out " + OPTION
                            + " or --scale.");
        }
        Path file = Path.of(name);
        try {
            ScaleFile scale = new ScaleFile(file, results, results.placeOf(file));
            scale.check();
            return Optional.of(scale);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private void check() throws IOException, CommandException {
        if (within.isPresent() && results.isReserved(within.get())) {
            throw new CommandException(
                    ExitCode.OUTPUT,
                    "The scale cannot be " + file
                            + ", because the results use that name; choose another, such as scale.json.");
        }
        if (Files.isRegularFile(file) && Files.size(file) > 0 && !ScaleJson.isScale(file)) {
            throw new CommandException(
                    ExitCode.OUTPUT,
                    "Nothing was written: " + file
                            + " is not a scale and would be overwritten; choose another place for the scale.");
        }
        if (within.isEmpty() || Files.exists(file)) {
            SafeWriter.check(file);
        }
    }

    /** Puts the scale among the results before these are written, if that is its place. */
    void addToResults(Analysis analysis) throws ExportException {
        Optional<FrozenScales> scales = scales(analysis);
        if (within.isPresent() && scales.isPresent()) {
            results.add(within.get(), ScaleJson.text(scales.get(), ProgramVersion.text()));
        }
    }

    /** Saves the scale when the results are written, if it has another place. */
    void save(Analysis analysis) throws CommandException {
        FrozenScales scales = scales(analysis)
                .orElseThrow(() -> new CommandException(
                        ExitCode.NO_ANALYSIS, "There is no fitted capabilities score, so no scale was saved."));
        if (within.isPresent()) {
            return;
        }
        try {
            SafeWriter.write(file, ScaleJson.text(scales, ProgramVersion.text()));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    Path path() {
        return file;
    }

    private static Optional<FrozenScales> scales(Analysis analysis) {
        List<String> sources = analysis.table().provenance().sources().stream()
                .map(SourceFile::name)
                .toList();
        return FrozenScales.of(analysis, String.join(", ", sources));
    }

    private static CommandException unwritable(Path file, IOException e) {
        return new CommandException(
                ExitCode.OUTPUT,
                "The scale cannot be written to " + file + FileFailure.because(e) + "; choose another place.",
                e);
    }
}
