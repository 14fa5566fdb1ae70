package org.disentangle.importing.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.CatalogueException;
import org.disentangle.catalogue.CatalogueFile;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.importing.format.TableFile;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.text.HashedStream;
import org.disentangle.job.Progress;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.SourceFile;
import org.disentangle.wording.Counts;

/** What a catalogue file, if any, states about the benchmarks. */
public final class StatedBenchmarks {
    private static final int NAMES_LISTED = 8;

    private final CatalogueFile catalogue;
    private final Optional<SourceFile> file;

    private StatedBenchmarks(CatalogueFile catalogue, Optional<SourceFile> file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    /** Reads the catalogue file, if one is named, and adds its notes to the others. */
    public static StatedBenchmarks read(Optional<Source> named, Notes notes, Progress progress) throws ImportException {
        if (named.isEmpty()) {
            return new StatedBenchmarks(new CatalogueFile(List.of(), List.of()), Optional.empty());
        }
        Source source = Source.small(named.get());
        try {
            progress.begin("Reading " + source.name(), source.size());
            try (HashedStream bytes = new HashedStream(source.open(), progress)) {
                CatalogueFile catalogue = CatalogueFile.read(bytes, source.name());
                catalogue.notes().forEach(notes::add);
                SourceFile file = new SourceFile(source.name(), bytes.sha256(), bytes.count());
                return new StatedBenchmarks(catalogue, Optional.of(file));
            }
        } catch (IOException failure) {
            throw TableFile.unreadable(source, failure);
        } catch (CatalogueException failure) {
            throw new ImportException(ImportException.Kind.UNREADABLE, failure.getMessage(), failure);
        }
    }

    /** The file, for provenance. */
    public Optional<SourceFile> file() {
        return file;
    }

    /** Whether anything is stated about a column, which makes it a benchmark. */
    public boolean states(String column) {
        return catalogue.find(column).isPresent();
    }

    /** Whether the role of a column is stated. */
    public boolean statesRole(String column) {
        return catalogue.find(column).flatMap(each -> each.info().role()).isPresent();
    }

    /** Whether the direction of a column is stated. */
    boolean statesDirection(String column) {
        return catalogue.find(column).flatMap(each -> each.info().direction()).isPresent();
    }

    /** What is known about a column, overridden by what is stated. */
    BenchmarkInfo apply(String column, BenchmarkInfo known) {
        return catalogue.find(column).map(entry -> entry.applyTo(known)).orElse(known);
    }

    /**
     * Notes what is stated about columns that do not exist or are not scores.
     *
     * @param scores the columns of scores
     * @param others the other columns
     */
    public void noteUnused(List<String> scores, Set<String> others, Notes notes) {
        Set<String> used = new HashSet<>();
        for (String column : scores) {
            catalogue.find(column).map(StatedEntry::benchmark).ifPresent(used::add);
        }
        List<String> aboutModels = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (StatedEntry entry : catalogue.entries()) {
            if (!used.contains(entry.benchmark())) {
                (others.contains(entry.benchmark()) ? aboutModels : absent).add(entry.benchmark());
            }
        }
        inform(aboutModels, "in columns that hold no scores", notes);
        inform(absent, "that the tables do not have", notes);
    }

    private void inform(List<String> names, String where, Notes notes) {
        if (names.isEmpty() || file.isEmpty()) {
            return;
        }
        String listed = String.join(", ", names.subList(0, Math.min(NAMES_LISTED, names.size())));
        notes.inform(
                file.get().name(),
                "the catalogue describes " + Counts.of(names.size(), "benchmark", "benchmarks") + " " + where + ": "
                        + listed + (names.size() > NAMES_LISTED ? " …" : ""));
    }
}
