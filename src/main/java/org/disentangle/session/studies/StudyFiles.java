package org.disentangle.session.studies;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disentangle.analysis.scale.FrozenScales;
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
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;

/** Reads the study files: a saved scale, pairs of models, subdomains of capabilities. */
public final class StudyFiles {
    private final ScoreTable table;
    private final List<String> notes = new ArrayList<>();

    private StudyFiles(ScoreTable table) {
        this.table = table;
    }

    /**
     * Reads everything requested.
     *
     * @param files opens a file by its path
     * @throws ImportException with a sentence for the user, if a file cannot be read or does not fit the table
     */
    public static StudyContents read(
            StudyChoices choices, Function<String, Source> files, ScoreTable table, Progress progress)
            throws ImportException {
        StudyFiles reader = new StudyFiles(table);
        List<ModelPair> pairs = choices.pairs().isPresent()
                ? reader.pairs(files.apply(choices.pairs().get()), progress)
                : List.of();
        List<Subdomain> subdomains = choices.subdomains().isPresent()
                ? reader.subdomains(files.apply(choices.subdomains().get()))
                : choices.groups();
        Optional<FrozenScales> scale = choices.scale().isPresent()
                ? Optional.of(reader.scale(files.apply(choices.scale().get())))
                : Optional.empty();
        return new StudyContents(scale, pairs, subdomains, reader.notes);
    }

    private FrozenScales scale(Source source) throws ImportException {
        String file = source.name();
        try (InputStream bytes = Source.small(source).open()) {
            ScaleJson.Parsed parsed = ScaleJson.read(SmallFile.text(bytes));
            notes.addAll(parsed.notes());
            return parsed.scales();
        } catch (ScaleException e) {
            throw unreadable(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable("The scale " + file + " cannot be read: " + FileFailure.unreadable(e) + ".", e);
        }
    }

    private List<ModelPair> pairs(Source source, Progress progress) throws ImportException {
        PairsFile read = PairsFile.read(source, table.models(), progress);
        read.notes().stream().map(ImportNote::toString).forEach(notes::add);
        return read.pairs();
    }

    private List<Subdomain> subdomains(Source source) throws ImportException {
        String file = source.name();
        try (InputStream bytes = Source.small(source).open()) {
            return SubdomainFile.read(bytes, file).benchmarksIn(table).entrySet().stream()
                    .map(entry -> new Subdomain(entry.getKey(), entry.getValue()))
                    .toList();
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
