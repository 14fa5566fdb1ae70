package org.disentangle.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ScoreTable;

/** What the tests of imports do again and again. */
public final class Imports {
    private Imports() {}

    public static ScoreTable read(String text) throws ImportException {
        return read(TextSource.of(text));
    }

    public static ScoreTable read(Source... sources) throws ImportException {
        return TableImporter.read(List.of(sources), ImportOptions.literal(), Progress.unwatched());
    }

    public static ScoreTable read(ImportOptions options, Source... sources) throws ImportException {
        return TableImporter.read(List.of(sources), options, Progress.unwatched());
    }

    public static ImportOptions roles(List<String> capabilities, List<String> safety) {
        return new ImportOptions(Optional.empty(), capabilities, safety, false);
    }

    public static double[] scores(ScoreTable table, String column) {
        return table.benchmark(column)
                .orElseThrow(() -> new AssertionError("no benchmark " + column + " but " + columns(table)))
                .scores()
                .toArray();
    }

    public static List<String> columns(ScoreTable table) {
        return table.benchmarks().stream().map(Benchmark::column).toList();
    }

    /** The notes as "line 3, column x: message" without the file's name. */
    public static List<String> notes(ScoreTable table) {
        return table.provenance().notes().stream().map(ImportNote::toString).toList();
    }

    public static List<String> warnings(ScoreTable table) {
        return table.provenance().notes().stream()
                .filter(ImportNote::isWarning)
                .map(ImportNote::toString)
                .toList();
    }

    public static List<String> attribute(ScoreTable table, String column) {
        return Arrays.stream(table.allModels().rows().toArray())
                .mapToObj(row -> table.attribute(column).orElseThrow().text(row).orElse(""))
                .toList();
    }
}
