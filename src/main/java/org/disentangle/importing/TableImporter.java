package org.disentangle.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.importing.benchmarks.BenchmarkRoles;
import org.disentangle.importing.benchmarks.StatedBenchmarks;
import org.disentangle.importing.columns.ErrorColumns;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Reads files into one table of scores. */
public final class TableImporter {
    private TableImporter() {}

    /**
     * Reads tables and joins them by model name.
     *
     * @param tables the files, at least one
     * @param options how to read them, and what the columns are
     * @param progress counts the bytes of each file, then columns
     * @return the joined table; its provenance has a note on everything left out, guessed or doubtful
     * @throws ImportException if a file cannot be read, there are no scores, or the options do not fit the columns
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static ScoreTable read(List<Source> tables, ImportOptions options, Progress progress)
            throws ImportException {
        return read(tables, options, false, progress);
    }

    /**
     * Reads tables that will be joined with others, so a column that the options name may be in one of those. Call
     * {@link #complete} on the joined table.
     *
     * @throws ImportException if a file cannot be read or there are no scores
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static ScoreTable readPart(List<Source> tables, ImportOptions options, Progress progress)
            throws ImportException {
        return read(tables, options, true, progress);
    }

    /**
     * Completes a table joined from parts with the checks that no part allows: whether the options fit the columns, and
     * what the catalogue describes that does not exist.
     *
     * @throws ImportException if the options do not fit the columns
     */
    public static ScoreTable complete(ScoreTable joined, ImportOptions options, Progress progress)
            throws ImportException {
        List<String> scores =
                joined.benchmarks().stream().map(Benchmark::column).toList();
        Set<String> others = joined.attributes().stream().map(Attribute::column).collect(Collectors.toSet());
        BenchmarkRoles.check(options, scores, others);
        Notes notes = new Notes();
        StatedBenchmarks.read(options.catalogue(), new Notes(), progress).noteUnused(scores, others, notes);
        List<ImportNote> all = new ArrayList<>(joined.provenance().notes());
        all.addAll(notes.list());
        ScoreTable complete = new ScoreTable(
                joined.models(),
                joined.attributes(),
                joined.benchmarks(),
                joined.provenance().withNotes(all));
        return ErrorColumns.apply(options.uses().errors(), complete);
    }

    /** The columns of a table that the options or their catalogue explicitly name as capabilities. */
    public static Set<String> saidToBeCapabilities(ImportOptions options, ScoreTable table, Progress progress)
            throws ImportException {
        StatedBenchmarks stated = StatedBenchmarks.read(options.catalogue(), new Notes(), progress);
        return table.benchmarks(Role.CAPABILITIES).stream()
                .map(Benchmark::column)
                .filter(column -> options.capabilities().contains(column) || stated.statesRole(column))
                .collect(Collectors.toSet());
    }

    private static ScoreTable read(List<Source> tables, ImportOptions options, boolean part, Progress progress)
            throws ImportException {
        Notes notes = new Notes();
        return FilesRead.of(tables, options, notes, progress).assemble(options, part, notes, progress);
    }
}
