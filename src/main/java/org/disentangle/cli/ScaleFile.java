package org.disentangle.cli;

import java.nio.charset.StandardCharsets;
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
import org.disentangle.state.SafeWriter;
import org.disentangle.table.SourceFile;

/** The file to save the fitted scale to. */
final class ScaleFile {
    private static final String OPTION = "--save-scale";
    private static final OutputFile.Kind SCALE = new OutputFile.Kind("scale", "scale.json", ScaleJson::isScale);

    private final OutputFile output;

    private ScaleFile(OutputFile output) {
        this.output = output;
    }

    /**
     * The file, if one is asked for. Checks now, before anything is computed, that it can be written.
     *
     * @param results the results folder; the scale may be inside it
     * @throws CommandException with a sentence for the user if it cannot be written there
     */
    static Optional<ScaleFile> asked(AnalyzeRequest request, Plan plan, ClaimedFolder results) throws CommandException {
        if (!request.has(OPTION)) {
            return Optional.empty();
        }
        Path file = Path.of(OutputFile.name(OPTION, request));
        if (plan.studies().scale().isPresent()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "The models are scored on a saved scale, so there is no fitted scale to save; leave out " + OPTION
                            + " or --scale.");
        }
        return Optional.of(new ScaleFile(OutputFile.of(file, SCALE, results)));
    }

    /** Puts the scale among the results before they are written, if it belongs in their folder. */
    void addToResults(Analysis analysis) throws ExportException {
        Optional<FrozenScales> scales = scales(analysis);
        if (scales.isPresent()) {
            output.addToResults(contents(scales.get()));
        }
    }

    /** Saves the scale after the results are written, if it belongs elsewhere. */
    void save(Analysis analysis) throws CommandException {
        FrozenScales scales = scales(analysis)
                .orElseThrow(() -> new CommandException(
                        ExitCode.NO_ANALYSIS, "There is no fitted capabilities score, so no scale was saved."));
        output.save(contents(scales));
    }

    Path path() {
        return output.path();
    }

    private static Optional<FrozenScales> scales(Analysis analysis) {
        List<String> sources = analysis.table().provenance().sources().stream()
                .map(SourceFile::name)
                .toList();
        return FrozenScales.of(analysis, String.join(", ", sources));
    }

    private static SafeWriter.Contents contents(FrozenScales scales) {
        byte[] bytes = ScaleJson.text(scales, ProgramVersion.text()).getBytes(StandardCharsets.UTF_8);
        return stream -> stream.write(bytes);
    }
}
