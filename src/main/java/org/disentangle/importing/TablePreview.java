package org.disentangle.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.importing.PreviewColumn.Sureness;
import org.disentangle.importing.PreviewColumn.Use;
import org.disentangle.importing.text.Dialect;
import org.disentangle.importing.text.MalformedText;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Makes previews of files. */
public final class TablePreview {
    private static final int ROWS = 40;

    private TablePreview() {}

    /**
     * Reads the files (of a long text the beginning) as they would be opened.
     *
     * @throws ImportException if a file cannot be read at all
     */
    public static Preview of(List<Source> sources, ImportOptions options, Progress progress) throws ImportException {
        List<Source> beginnings = new ArrayList<>();
        sources.forEach(source -> beginnings.add(new SourceBeginning(source)));
        Notes notes = new Notes();
        FilesRead files;
        try {
            files = FilesRead.of(beginnings, options, notes, progress);
        } catch (ImportException unreadable) {
            if (unreadable.getCause() instanceof MalformedText) {
                return unreadable(unreadable.getMessage(), options);
            }
            throw unreadable;
        }
        String problem = "";
        Optional<ScoreTable> table = Optional.empty();
        try {
            table = Optional.of(files.assemble(options, false, notes, progress));
        } catch (ImportException noTable) {
            problem = noTable.getMessage();
        }
        RawTable first = files.tables().get(0);
        return new Preview(
                files.understandings(),
                first.names(),
                rows(first),
                columns(files, table, options),
                table.map(made -> made.provenance().notes()).orElseGet(notes::list),
                problem);
    }

    /** Text in an encoding that has to be chosen. */
    private static Preview unreadable(String problem, ImportOptions options) {
        Understanding asText = Understanding.ofText(
                options.reading().encoding().orElse("UTF-8"),
                false,
                options.reading().dialect().orElse(Dialect.COMMA),
                1);
        return new Preview(List.of(asText), List.of(), List.of(), List.of(), List.of(), problem);
    }

    private static List<List<String>> rows(RawTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(ROWS, table.rowCount()); row++) {
            List<String> cells = new ArrayList<>(table.columnCount());
            for (int column = 0; column < table.columnCount(); column++) {
                cells.add(table.column(column).text(row).orElse(""));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<PreviewColumn> columns(FilesRead files, Optional<ScoreTable> table, ImportOptions options) {
        Map<String, PreviewColumn> columns = new LinkedHashMap<>();
        for (int file = 0; file < files.tables().size(); file++) {
            RawTable raw = files.tables().get(file);
            for (int i = 0; i < raw.columnCount(); i++) {
                String name = raw.name(i);
                PreviewColumn column =
                        i == files.modelColumns().get(file) ? model(name, options) : column(name, table, options);
                columns.putIfAbsent(name, column);
            }
        }
        return new ArrayList<>(columns.values());
    }

    private static PreviewColumn model(String name, ImportOptions options) {
        boolean chosen = options.uses().model().filter(name::equals).isPresent();
        boolean named = AttributeNames.namesModels(name);
        return new PreviewColumn(
                name,
                Use.MODEL,
                Direction.HIGHER,
                "",
                "",
                chosen || named ? Sureness.SURE : Sureness.LIKELY,
                chosen ? "chosen" : named ? "named so" : "words that differ");
    }

    private static PreviewColumn column(String name, Optional<ScoreTable> table, ImportOptions options) {
        Optional<Benchmark> benchmark = table.flatMap(made -> made.benchmark(name));
        if (benchmark.isPresent()) {
            return benchmark(name, benchmark.get(), options);
        }
        Optional<Attribute> attribute = table.flatMap(made -> made.attribute(name));
        boolean known = AttributeNames.kindOf(name).isPresent();
        if (table.isPresent() && attribute.isEmpty()) {
            return new PreviewColumn(
                    name, Use.STANDARD_ERRORS, Direction.HIGHER, "", "", Sureness.SURE, "of another column");
        }
        return new PreviewColumn(
                name,
                Use.ATTRIBUTE,
                Direction.HIGHER,
                "",
                "",
                known ? Sureness.SURE : Sureness.LIKELY,
                known ? "named so" : "words");
    }

    private static PreviewColumn benchmark(String name, Benchmark benchmark, ImportOptions options) {
        Use use = benchmark.role() == Role.CAPABILITIES
                ? Use.CAPABILITIES
                : benchmark.role() == Role.SAFETY ? Use.SAFETY : Use.IGNORED;
        boolean stated = options.catalogue().isPresent()
                || options.capabilities().contains(name)
                || options.safety().contains(name);
        boolean known = Catalogue.known().find(name).isPresent();
        return new PreviewColumn(
                name,
                use,
                benchmark.info().direction(),
                benchmark.info().area(),
                benchmark.info().metric(),
                stated || known ? Sureness.SURE : Sureness.GUESS,
                stated ? "stated" : known ? "known benchmark" : "numbers, not known");
    }
}
