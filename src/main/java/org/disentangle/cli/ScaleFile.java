package org.disentangle.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.session.ScaleJson;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;

/** Saves scales. */
final class ScaleFile {
    private ScaleFile() {}

    /** Saves the scales of an analysis; the file is whole or as it was. */
    static void save(FrozenScales scales, String program, Path file) throws CommandException {
        try {
            SafeWriter.write(file, ScaleJson.text(scales, program));
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT,
                    "The scale cannot be written to " + file + FileFailure.because(e) + "; choose another place.",
                    e);
        }
    }
}
