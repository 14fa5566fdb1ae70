package org.disentangle.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.catalogue.CatalogueException;
import org.disentangle.catalogue.SubdomainFile;
import org.disentangle.importing.PairsFile;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SmallFile;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ScoreTable;

/** Reads the files beside the tables: a saved scale, pairs of models, subdomains of capabilities. */
public final class StudyFiles {
    private StudyFiles() {}

    /**
     * What a file holds.
     *
     * @param content it
     * @param notes whole sentences about what was not understood
     */
    public record Read<T>(T content, List<String> notes) {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Everything that a recipe names.
     *
     * @throws ImportException with a sentence for the user, if a file cannot be read or means nothing for the table
     */
    public static Read<LoadedStudies> all(StudyChoices choices, ScoreTable table, Progress progress)
            throws ImportException {
        return all(choices, name -> Source.file(Path.of(name)), table, progress);
    }

    /**
     * The same.
     *
     * @param files files by their paths
     */
    public static Read<LoadedStudies> all(
            StudyChoices choices, Function<String, Source> files, ScoreTable table, Progress progress)
            throws ImportException {
        LoadedStudies loaded = LoadedStudies.none().withSubdomains(LoadedStudies.Subdomains.of(choices.groups()));
        List<String> notes = new ArrayList<>();
        if (choices.pairs().isPresent()) {
            Read<LoadedStudies.Pairs> pairs = pairs(files.apply(choices.pairs().get()), table, progress);
            notes.addAll(pairs.notes());
            loaded = loaded.withPairs(Optional.of(pairs.content()));
        }
        if (choices.subdomains().isPresent()) {
            loaded = loaded.withSubdomains(
                    subdomains(files.apply(choices.subdomains().get()), table));
        }
        if (choices.scale().isPresent()) {
            Read<LoadedStudies.Scale> scale = scale(files.apply(choices.scale().get()));
            notes.addAll(scale.notes());
            loaded = loaded.withScale(Optional.of(scale.content()));
        }
        return new Read<>(loaded, notes);
    }

    /** A saved scale. */
    public static Read<LoadedStudies.Scale> scale(String file) throws ImportException {
        return scale(Source.file(Path.of(file)));
    }

    private static Read<LoadedStudies.Scale> scale(Source source) throws ImportException {
        String file = source.name();
        try (InputStream bytes = Source.small(source).open()) {
            ScaleJson.Parsed parsed = ScaleJson.read(SmallFile.text(bytes));
            return new Read<>(new LoadedStudies.Scale(file, parsed.scales()), parsed.notes());
        } catch (ScaleException e) {
            throw unreadable(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable("The scale " + file + " cannot be read: " + FileFailure.unreadable(e) + ".", e);
        }
    }

    /** Pairs of models of a table. */
    public static Read<LoadedStudies.Pairs> pairs(String file, ScoreTable table, Progress progress)
            throws ImportException {
        return pairs(Source.file(Path.of(file)), table, progress);
    }

    private static Read<LoadedStudies.Pairs> pairs(Source source, ScoreTable table, Progress progress)
            throws ImportException {
        PairsFile read = PairsFile.read(source, table.models(), progress);
        return new Read<>(
                new LoadedStudies.Pairs(source.name(), read.pairs()),
                read.notes().stream().map(ImportNote::toString).toList());
    }

    /** Subdomains of the capabilities benchmarks of a table. */
    public static LoadedStudies.Subdomains subdomains(String file, ScoreTable table) throws ImportException {
        return subdomains(Source.file(Path.of(file)), table);
    }

    private static LoadedStudies.Subdomains subdomains(Source source, ScoreTable table) throws ImportException {
        String file = source.name();
        try (InputStream bytes = Source.small(source).open()) {
            return new LoadedStudies.Subdomains(
                    Optional.of(file),
                    SubdomainFile.read(bytes, file).benchmarksIn(table).entrySet().stream()
                            .map(entry -> new Subdomain(entry.getKey(), entry.getValue()))
                            .toList());
        } catch (CatalogueException e) {
            throw unreadable(e.getMessage() + ".", e);
        } catch (IOException e) {
            throw unreadable("The subdomains " + file + " cannot be read: " + FileFailure.unreadable(e) + ".", e);
        }
    }

    private static ImportException unreadable(String sentence, Exception cause) {
        return new ImportException(ImportException.Kind.UNREADABLE, sentence, cause);
    }
}
