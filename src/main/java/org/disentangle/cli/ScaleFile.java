package org.disentangle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.session.ScaleJson;

/** Saves scales. */
final class ScaleFile {
    private ScaleFile() {}

    /** Saves the scales of an analysis; the file is whole or as it was. */
    static void save(FrozenScales scales, String program, Path file) throws CommandException {
        try {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
            Path part = Files.createTempFile(folder, "scale", ".part");
            try {
                Files.writeString(part, ScaleJson.text(scales, program));
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT, "The scale cannot be written to " + file + "; choose another place.", e);
        }
    }
}
