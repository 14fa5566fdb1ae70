package org.disentangle.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.importing.arrange.ArrangedTable;
import org.disentangle.importing.benchmarks.StatedBenchmarks;
import org.disentangle.importing.columns.JudgedFiles;
import org.disentangle.importing.columns.NamedByFile;
import org.disentangle.importing.columns.ScoresOfFile;
import org.disentangle.importing.format.DetectedFormat;
import org.disentangle.importing.format.ReadingChoice;
import org.disentangle.importing.format.TableFile;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/**
 * Files already read and arranged, before their rows are joined.
 *
 * @param tables one per file
 * @param modelColumns the index of each table's model column
 * @param understandings how each file was read
 * @param namedAsScores the columns that the options name as benchmarks
 * @param stated what a catalogue states about the benchmarks
 * @param judged which columns of numbers are not scores
 */
public record FilesRead(
        List<RawTable> tables,
        List<Integer> modelColumns,
        List<DetectedFormat> understandings,
        Set<String> namedAsScores,
        StatedBenchmarks stated,
        JudgedFiles judged) {
    public static FilesRead of(List<Source> sources, ImportOptions options, Notes notes, Progress progress)
            throws ImportException {
        if (sources.isEmpty()) {
            throw new ImportException(ImportException.Kind.UNREADABLE, "no table was named; name at least one file");
        }
        Set<String> namedAsScores = new HashSet<>(options.capabilities());
        namedAsScores.addAll(options.safety());
        Predicate<String> holdsWords = name -> !namedAsScores.contains(name)
                && (AttributeNames.namesModels(name)
                        || AttributeNames.kindOf(name).isPresent());
        List<RawTable> tables = new ArrayList<>();
        List<Integer> modelColumns = new ArrayList<>();
        List<DetectedFormat> understandings = new ArrayList<>();
        for (Source source : sources) {
            TableFile.Content content = new TableFile(source, options.reading()).read(holdsWords, notes, progress);
            ArrangedTable arranged = ArrangedTable.of(content.table(), options.reading(), options.uses(), notes);
            tables.add(arranged.table());
            modelColumns.add(arranged.modelColumn());
            if (options.reading().metric().isPresent()
                    && !content.understanding().format().offers(ReadingChoice.METRIC)
                    && arranged.metrics().isEmpty()) {
                notes.inform(source.name(), "a metric was chosen, but here no benchmark has several");
            }
            DetectedFormat understanding = content.understanding().withLayout(arranged.layout());
            understandings.add(
                    arranged.metrics().isEmpty() ? understanding : understanding.withMetrics(arranged.metrics()));
        }
        StatedBenchmarks stated = StatedBenchmarks.read(options.catalogue(), notes, progress);
        Predicate<String> isStated = name -> namedAsScores.contains(name) || stated.states(name);
        List<ScoresOfFile> scores = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            progress.check();
            scores.add(ScoresOfFile.of(tables.get(i), modelColumns.get(i), options, isStated));
        }
        NamedByFile named = new NamedByFile(tables, modelColumns, scores, options, notes);
        named.name(progress);
        JudgedFiles judged = JudgedFiles.of(named.tables(), named.files(), notes);
        return new FilesRead(named.tables(), modelColumns, understandings, namedAsScores, stated, judged);
    }

    /**
     * Makes one table of all files.
     *
     * @param part whether columns named in options or a catalogue may be in another table
     */
    public ScoreTable assemble(ImportOptions options, boolean part, Notes notes, Progress progress)
            throws ImportException {
        return new TableAssembly(this, notes).assemble(options, part, progress);
    }
}
