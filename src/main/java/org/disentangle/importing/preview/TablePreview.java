package org.disentangle.importing.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.importing.FilesRead;
import org.disentangle.importing.check.DirectionDoubt;
import org.disentangle.importing.check.DirectionQuestions;
import org.disentangle.importing.columns.NoScore;
import org.disentangle.importing.columns.ScoreChecks;
import org.disentangle.importing.columns.ScoreNotation;
import org.disentangle.importing.columns.StandardErrorColumns;
import org.disentangle.importing.format.DelimitedFormat;
import org.disentangle.importing.format.DetectedFormat;
import org.disentangle.importing.format.SourceBeginning;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.PreviewColumn.Grounds;
import org.disentangle.importing.preview.PreviewColumn.Scale;
import org.disentangle.importing.preview.PreviewColumn.Sureness;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.text.MalformedText;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Makes previews of files. */
public final class TablePreview {
    private TablePreview() {}

    /**
     * Reads the files (only the beginning of a long text) as they would be opened.
     *
     * @throws ImportException if a file cannot be read at all
     */
    public static Preview of(List<Source> sources, ImportOptions options, Progress progress) throws ImportException {
        List<SourceBeginning> beginnings =
                sources.stream().map(SourceBeginning::new).toList();
        Notes notes = new Notes();
        FilesRead files;
        try {
            files = FilesRead.of(List.copyOf(beginnings), options, notes, progress);
        } catch (ImportException unreadable) {
            if (unreadable.getCause() instanceof MalformedText) {
                return unreadable(unreadable.getMessage(), options);
            }
            throw unreadable;
        }
        for (SourceBeginning beginning : beginnings) {
            if (beginning.isCut()) {
                notes.inform(
                        beginning.name(),
                        "only the beginning of this long file was examined; the counts here refer to it");
            }
        }
        String problem = "";
        Optional<ScoreTable> table = Optional.empty();
        try {
            table = Optional.of(files.assemble(options, false, notes, progress));
        } catch (ImportException noTable) {
            problem = noTable.getMessage();
        }
        List<DirectionDoubt> directions = List.of();
        if (table.isPresent()) {
            directions = DirectionQuestions.doubts(table.get(), List.of(options), progress);
            table = Optional.of(DirectionQuestions.ask(table.get(), List.of(options), progress));
        }
        RawTable first = files.tables().get(0);
        List<JoinedColumn> joined = JoinedColumn.of(files.tables(), files.modelColumns());
        return new Preview(
                files.understandings(),
                PreviewRows.header(first),
                new PreviewRows(joined, options).of(first, files.modelColumns().get(0), table),
                columns(files, joined, table, options),
                table.map(made -> made.provenance().notes()).orElseGet(notes::list),
                problem,
                directions);
    }

    /** The preview of a text whose encoding must be chosen first. */
    private static Preview unreadable(String problem, ImportOptions options) {
        DetectedFormat asText = DelimitedFormat.unreadable(options.reading());
        return new Preview(List.of(asText), List.of(), List.of(), List.of(), List.of(), problem, List.of());
    }

    private static List<PreviewColumn> columns(
            FilesRead files, List<JoinedColumn> joined, Optional<ScoreTable> table, ImportOptions options) {
        Map<String, JoinedColumn> byName = new HashMap<>();
        joined.forEach(column -> byName.put(column.name(), column));
        Map<String, PreviewColumn> columns = new LinkedHashMap<>();
        for (int file = 0; file < files.tables().size(); file++) {
            RawTable raw = files.tables().get(file);
            for (int i = 0; i < raw.columnCount(); i++) {
                String name = raw.name(i);
                JoinedColumn column = byName.get(name);
                if (i == files.modelColumns().get(file)) {
                    columns.putIfAbsent(name, model(name, options));
                } else if (column != null && !columns.containsKey(name)) {
                    columns.put(name, column(column, files, table, options));
                }
            }
        }
        return new ArrayList<>(columns.values());
    }

    private static PreviewColumn model(String name, ImportOptions options) {
        boolean chosen = options.uses().model().filter(name::equals).isPresent();
        boolean named = AttributeNames.namesModels(name);
        return noBenchmark(
                name,
                Use.MODEL,
                chosen || named ? Sureness.SURE : Sureness.LIKELY,
                chosen ? "chosen" : named ? "by name" : "distinct words");
    }

    private static PreviewColumn noBenchmark(String name, Use use, Sureness sureness, String reason) {
        return new PreviewColumn(name, use, Direction.HIGHER, "", "", Scale.AS_WRITTEN, new Grounds(sureness, reason));
    }

    private static PreviewColumn column(
            JoinedColumn joined, FilesRead files, Optional<ScoreTable> table, ImportOptions options) {
        String name = joined.name();
        Optional<Benchmark> benchmark = table.flatMap(made -> made.benchmark(name));
        if (benchmark.isPresent()) {
            return benchmark(joined, benchmark.get(), options);
        }
        Optional<Attribute> attribute = table.flatMap(made -> made.attribute(name));
        if (table.isPresent() && attribute.isEmpty()) {
            return noBenchmark(name, Use.STANDARD_ERRORS, Sureness.SURE, errorsOf(name, table.get()));
        }
        if (options.uses().attributes().contains(name)) {
            return noBenchmark(name, Use.ATTRIBUTE, Sureness.SURE, "chosen");
        }
        NoScore noScore = files.judged().noScores().get(name);
        if (noScore != null) {
            return noBenchmark(name, Use.ATTRIBUTE, Sureness.LIKELY, noScore.kind());
        }
        boolean known = AttributeNames.kindOf(name).isPresent();
        return noBenchmark(name, Use.ATTRIBUTE, known ? Sureness.SURE : Sureness.LIKELY, known ? "by name" : "words");
    }

    /** The scores whose errors a column holds, taken from the note about it. */
    private static String errorsOf(String column, ScoreTable table) {
        return table.provenance().notes().stream()
                .filter(note -> note.column().filter(column::equals).isPresent()
                        && note.message().startsWith(StandardErrorColumns.TAKEN))
                .map(note -> note.message().replaceFirst("^.*? of (the \\d+ % intervals of )?(\".*?\").*$", "of $2"))
                .findFirst()
                .orElse("of another column");
    }

    private static PreviewColumn benchmark(JoinedColumn joined, Benchmark benchmark, ImportOptions options) {
        String name = joined.name();
        Use use = benchmark.role() == Role.CAPABILITIES
                ? Use.CAPABILITIES
                : benchmark.role() == Role.SAFETY ? Use.SAFETY : Use.IGNORED;
        boolean stated = options.catalogue().isPresent()
                || options.capabilities().contains(name)
                || options.safety().contains(name);
        boolean known = Catalogue.known().find(name).isPresent();
        Scale scale = scale(joined, benchmark, options);
        return new PreviewColumn(
                name,
                use,
                benchmark.info().direction(),
                benchmark.info().area(),
                benchmark.info().metric(),
                scale,
                new Grounds(
                        (stated || known) && scale != Scale.MIXED ? Sureness.SURE : Sureness.GUESS,
                        scale == Scale.MIXED
                                ? "percent and fractions?"
                                : stated ? "chosen before" : known ? "known benchmark" : "numbers, not known"));
    }

    private static Scale scale(JoinedColumn joined, Benchmark benchmark, ImportOptions options) {
        if (options.uses().percentages().contains(joined.name())) {
            return Scale.PERCENT;
        }
        boolean mixed = ScoreNotation.of(joined, options).leavesPercentsMixed()
                || ScoreChecks.fractionsAmongPercentages(benchmark.scores()) > 0;
        return mixed ? Scale.MIXED : Scale.AS_WRITTEN;
    }
}
