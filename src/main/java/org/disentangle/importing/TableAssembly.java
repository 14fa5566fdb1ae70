package org.disentangle.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.importing.benchmarks.BenchmarkRoles;
import org.disentangle.importing.benchmarks.StatedBenchmarks;
import org.disentangle.importing.check.TableChecks;
import org.disentangle.importing.columns.ColumnSorter;
import org.disentangle.importing.columns.ColumnValues;
import org.disentangle.importing.columns.ErrorColumns;
import org.disentangle.importing.columns.InferredAttributes;
import org.disentangle.importing.columns.ScoreColumn;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.note.UniqueNames;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.importing.rows.ModelRows;
import org.disentangle.importing.rows.RepeatedModels;
import org.disentangle.importing.text.CellLimit;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.wording.Counts;

/** Makes one table from the files that were read. */
final class TableAssembly {
    private static final int NAMES_LISTED = 4;
    private static final int SOURCES_LISTED = 2;

    private final FilesRead read;
    private final List<RawTable> files;
    private final Notes notes;

    TableAssembly(FilesRead read, Notes notes) {
        this.read = read;
        this.files = read.tables();
        this.notes = notes;
    }

    /**
     * Makes the table.
     *
     * @param part whether columns named in options or a catalogue may be in another table
     */
    ScoreTable assemble(ImportOptions options, boolean part, Progress progress) throws ImportException {
        List<Integer> modelColumns = read.modelColumns();
        StatedBenchmarks stated = read.stated();
        Repeated repeated = options.reading().repeated();
        ModelRows rows = ModelRows.join(files, modelColumns, repeated, notes, progress);
        if (rows.count() == 0) {
            throw new ImportException(
                    ImportException.Kind.NO_SCORES, sources() + ": no row names a model, so there are no scores");
        }
        ColumnValues values = new ColumnValues(rows, notes);
        ColumnSorter sorter =
                new ColumnSorter(read.namedAsScores(), read.judged().noScores().keySet(), options, values, notes);
        List<JoinedColumn> columns = JoinedColumn.of(files, modelColumns);
        CellLimit.require(sources(), rows.count(), columns.size());
        sorter.sort(columns, progress);
        values.contradictions().refuse();
        Set<String> attributeNames =
                sorter.attributes().stream().map(Attribute::column).collect(Collectors.toSet());
        List<String> scoreNames =
                sorter.scores().stream().map(ScoreColumn::name).toList();
        requireScores(sorter);
        if (!part) {
            BenchmarkRoles.check(options, scoreNames, attributeNames);
            stated.noteUnused(scoreNames, attributeNames, notes);
        }
        List<Benchmark> benchmarks = new BenchmarkRoles(options, stated, notes).assign(sorter.scores(), sources());
        TableChecks.check(benchmarks, sources(), notes, progress);
        List<Attribute> attributes = new ArrayList<>(sorter.attributes());
        Set<String> taken = new HashSet<>(attributeNames);
        taken.addAll(scoreNames);
        attributes.addAll(new InferredAttributes(rows.models(), sources(), notes, progress)
                .beside(attributes, new UniqueNames(taken)));
        List<SourceFile> sourceFiles =
                new ArrayList<>(files.stream().map(RawTable::file).toList());
        stated.file().ifPresent(sourceFiles::add);
        ScoreTable table =
                new ScoreTable(rows.models(), attributes, benchmarks, new Provenance(sourceFiles, notes.list()));
        ScoreTable withErrors = part
                ? ErrorColumns.applyWherePresent(options.uses().errors(), table)
                : ErrorColumns.apply(options.uses().errors(), table);
        return RepeatedModels.resolve(withErrors, repeated, sources());
    }

    private void requireScores(ColumnSorter sorter) throws ImportException {
        boolean any =
                sorter.scores().stream().anyMatch(column -> column.values().presentCount() > 0);
        if (!any) {
            throw new ImportException(
                    ImportException.Kind.NO_SCORES,
                    sources() + ": no column holds scores" + sorter.unreadExample() + factsInNumbers(sorter)
                            + "; a table needs a column of model names and columns of plain decimal numbers");
        }
    }

    /** A hint for the case that the scores are in a column that looks like a fact about the models. */
    private static String factsInNumbers(ColumnSorter sorter) {
        List<String> names = sorter.attributes().stream()
                .filter(attribute -> attribute instanceof Attribute.Number && attribute.kind() == AttributeKind.OTHER)
                .map(attribute -> CellsInWords.quoted(attribute.column()))
                .limit(NAMES_LISTED)
                .toList();
        return names.isEmpty()
                ? ""
                : ", unless " + String.join(" or ", names)
                        + " does, which looks like a fact about the models (--safety COLUMN"
                        + " says that it holds scores)";
    }

    private String sources() {
        int others = files.size() - SOURCES_LISTED;
        return files.stream().limit(SOURCES_LISTED).map(RawTable::source).collect(Collectors.joining(", "))
                + (others > 0 ? " and " + Counts.of(others, "more file", "more files") : "");
    }
}
