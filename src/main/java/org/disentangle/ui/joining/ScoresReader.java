package org.disentangle.ui.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.columns.RenamedTable;
import org.disentangle.importing.joining.AlikeFiles;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.DocumentReader;

/**
 * Reads the scores that are added to a document. If the only column of scores in a file has the name of another
 * benchmark of the document, or of a fact about the models, the benchmark is named after its file.
 */
final class ScoresReader {
    private final Document base;
    private final DocumentReader reader;

    ScoresReader(Document base, DocumentReader reader) {
        this.base = base;
        this.reader = reader;
    }

    AddedScores read(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        ScoreTable scores = reader.read(files, settledByBase(options), progress);
        AddedScores read = new AddedScores(files, options, base, scores, Map.of());
        if (files.size() > 1) {
            return read.named(scores, namedAmongThemselves(files, options, scores, progress));
        }
        Optional<String> name = nameApart(files.get(0), options, read, progress);
        return name.isEmpty()
                ? read
                : read.named(
                        RenamedTable.of(reader.read(files, options, progress), name.get()),
                        Map.of(files.get(0).toString(), name.get()));
    }

    /** Settles roles and directions by the document: a benchmark that it has keeps them, so nothing is asked. */
    private ImportOptions settledByBase(ImportOptions options) {
        Map<String, Direction> directions = new HashMap<>(options.uses().directions());
        base.original()
                .benchmarks()
                .forEach(benchmark ->
                        directions.put(benchmark.column(), benchmark.info().direction()));
        return options.withUses(options.uses().withDirections(directions));
    }

    private static Map<String, String> namedAmongThemselves(
            List<Path> files, ImportOptions options, ScoreTable scores, Progress progress) {
        AlikeFiles alike = new AlikeFiles(sources(files), options.withNothingStated());
        Map<String, String> named = new HashMap<>();
        for (Path file : files) {
            alike.onlyColumn(Source.file(file), progress)
                    .filter(column -> scores.benchmark(column).isEmpty())
                    .ifPresent(column -> named.putAll(alike.names(column, progress)));
        }
        named.values().removeIf(name -> scores.benchmark(name).isEmpty());
        return named;
    }

    /** The name of a file's benchmark if its column has the name of another one. */
    private Optional<String> nameApart(Path file, ImportOptions options, AddedScores read, Progress progress) {
        List<Benchmark> benchmarks = read.scores().benchmarks();
        AlikeFiles own = new AlikeFiles(sources(List.of(file)), options.withNothingStated());
        Optional<String> column = own.onlyColumn(Source.file(file), progress);
        if (benchmarks.size() != 1
                || column.filter(benchmarks.get(0).column()::equals).isEmpty()) {
            return Optional.empty();
        }
        List<Path> before = new ArrayList<>(
                base.plan().input().files().stream().map(Path::of).toList());
        base.plan().input().joins().stream().map(AddedTable::file).map(Path::of).forEach(before::add);
        boolean conflicts = !read.compare(read.propose(), progress).conflicts().isEmpty();
        List<Source> there = sources(before);
        boolean apart = new AlikeFiles(
                        there, Opening.options(base.plan().input()).withNothingStated())
                .isApart(column.get(), base.original(), there, conflicts, progress);
        return apart ? Optional.ofNullable(own.names(column.get(), progress).get(file.toString())) : Optional.empty();
    }

    private static List<Source> sources(List<Path> files) {
        return files.stream().map(Source::file).toList();
    }
}
