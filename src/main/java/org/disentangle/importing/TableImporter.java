package org.disentangle.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/** Reads files into one table of scores. */
public final class TableImporter {
    private TableImporter() {}

    /**
     * Reads tables and joins them by model name.
     *
     * @param tables the files, at least one
     * @param options how they are read and what the columns are
     * @param progress counts the bytes of each file, then columns
     * @return the joined table; its provenance holds a note for everything left out, guessed or doubtful
     * @throws ImportException if a file cannot be read, there are no scores, or the options do not fit the columns
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static ScoreTable read(List<Source> tables, ImportOptions options, Progress progress)
            throws ImportException {
        if (tables.isEmpty()) {
            throw new ImportException(ImportException.Kind.UNREADABLE, "no table was named; name at least one file");
        }
        Notes notes = new Notes();
        Set<String> namedAsScores = new HashSet<>(options.capabilities());
        namedAsScores.addAll(options.safety());
        Predicate<String> holdsWords = name -> !namedAsScores.contains(name)
                && (AttributeNames.namesModels(name)
                        || AttributeNames.kindOf(name).isPresent());
        List<RawTable> files = new ArrayList<>(tables.size());
        List<Integer> modelColumns = new ArrayList<>(tables.size());
        for (Source source : tables) {
            RawTable file = new TableFile(source, options.reading())
                    .read(holdsWords, notes, progress)
                    .table();
            ArrangedTable arranged = ArrangedTable.of(file, options.reading().layout(), options.uses(), notes);
            files.add(arranged.table());
            modelColumns.add(arranged.modelColumn());
        }
        StatedBenchmarks stated = StatedBenchmarks.read(options.catalogue(), notes, progress);
        return new TableAssembly(files, modelColumns, notes).assemble(options, namedAsScores, stated, progress);
    }
}
