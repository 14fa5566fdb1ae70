package org.disentangle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.catalogue.CatalogueException;
import org.disentangle.catalogue.SubdomainFile;
import org.disentangle.importing.ImportException;
import org.disentangle.importing.PairsFile;
import org.disentangle.importing.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.ScaleException;
import org.disentangle.session.ScaleJson;
import org.disentangle.session.StudyChoices;
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;

/** The files beside the tables: a saved scale, pairs of models, subdomains of capabilities. */
final class StudyFiles {
    private final StudyChoices choices;
    private final Console console;
    private final Progress progress;

    StudyFiles(StudyChoices choices, Console console, Progress progress) {
        this.choices = choices;
        this.console = console;
        this.progress = progress;
    }

    Optional<FrozenScales> scales() throws CommandException {
        if (choices.scale().isEmpty()) {
            return Optional.empty();
        }
        String file = choices.scale().get();
        try {
            ScaleJson.Parsed parsed = ScaleJson.read(Files.readString(Path.of(file)));
            parsed.notes().forEach(console::error);
            return Optional.of(parsed.scales());
        } catch (ScaleException e) {
            throw new CommandException(ExitCode.INPUT, file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.INPUT, "The scale " + file + " cannot be read; is the name right?", e);
        }
    }

    List<ModelPair> pairs(ScoreTable table) throws CommandException {
        if (choices.pairs().isEmpty()) {
            return List.of();
        }
        try {
            PairsFile file = PairsFile.read(Source.file(Path.of(choices.pairs().get())), table.models(), progress);
            file.notes().forEach(note -> console.paragraph("Note: " + note));
            return file.pairs();
        } catch (ImportException e) {
            throw new CommandException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    List<Subdomain> subdomains(ScoreTable table) throws CommandException {
        if (choices.subdomains().isEmpty()) {
            return List.of();
        }
        String file = choices.subdomains().get();
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            return SubdomainFile.read(bytes, file).benchmarksIn(table).entrySet().stream()
                    .map(entry -> new Subdomain(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (CatalogueException e) {
            throw new CommandException(ExitCode.INPUT, e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.INPUT, "The subdomains " + file + " cannot be read; is the name right?", e);
        }
    }

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
