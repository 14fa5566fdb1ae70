package org.disentangle.importing.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.job.Progress;
import org.disentangle.table.ImportNote;
import org.disentangle.wording.Listing;

/**
 * Maps each row of each file to a row of the joined table. Rows are joined by exact model name; a name that any file
 * has more than once is not joined, and all its rows stay separate. If a rule merges repeated rows, every row stays
 * separate until then, so that the rule and not the order of the files decides.
 */
public final class ModelRows {
    private static final int LINES_LISTED = 10;
    private static final int LEFT_OUT = -1;
    private static final int ROWS_BETWEEN_CHECKS = 4096;

    private final List<String> models = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();

    private final Progress progress;

    private ModelRows(Progress progress) {
        this.progress = progress;
    }

    /** Joins the rows of several files, or numbers those of one. */
    public static ModelRows join(
            List<RawTable> tables, List<Integer> modelColumns, Repeated rule, Notes notes, Progress progress) {
        List<List<String>> names = new ArrayList<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            List<String> namesOfFile = names(tables.get(i), modelColumns.get(i), notes);
            progress.check();
            names.add(namesOfFile);
            repeated.addAll(
                    rule == Repeated.KEEP
                            ? reportRepeated(tables.get(i), namesOfFile, tables.size() > 1, notes)
                            : namesOfFile);
        }
        ModelRows rows = new ModelRows(progress);
        Map<String, Integer> rowOfModel = new HashMap<>();
        for (List<String> namesOfFile : names) {
            if (names.size() == 1) {
                rows.number(namesOfFile);
            } else {
                rows.add(namesOfFile, repeated, rowOfModel);
            }
        }
        return rows;
    }

    /** The joined table's models. */
    public List<String> models() {
        return models;
    }

    public int count() {
        return models.size();
    }

    /** The joined row of a file's row, or −1 if that row was left out. */
    public int target(int file, int row) {
        return targets.get(file)[row];
    }

    /** Numbers the rows of a single file. */
    private void number(List<String> names) {
        int[] target = new int[names.size()];
        for (int row = 0; row < target.length; row++) {
            boolean model = !names.get(row).isEmpty();
            target[row] = model ? models.size() : LEFT_OUT;
            if (model) {
                models.add(names.get(row));
            }
        }
        targets.add(target);
    }

    private void add(List<String> names, Set<String> repeated, Map<String, Integer> rowOfModel) {
        int[] target = new int[names.size()];
        for (int row = 0; row < target.length; row++) {
            if (row % ROWS_BETWEEN_CHECKS == 0) {
                progress.check();
            }
            String name = names.get(row);
            Integer known = rowOfModel.get(name);
            if (name.isEmpty()) {
                target[row] = LEFT_OUT;
            } else if (known != null && !repeated.contains(name)) {
                target[row] = known;
            } else {
                target[row] = models.size();
                rowOfModel.put(name, models.size());
                models.add(name);
            }
        }
        targets.add(target);
    }

    /** The names by row, empty if the row is not a model; notes what is left out. */
    private static List<String> names(RawTable table, int modelColumn, Notes notes) {
        String source = table.source();
        NoteSeries nameless = new NoteSeries(notes);
        NoteSeries summaries = new NoteSeries(notes);
        NoteSeries headers = new NoteSeries(notes);
        NoteSeries headings = new NoteSeries(notes);
        NoteSeries bare = new NoteSeries(notes);
        SectionRows sections = SectionRows.find(table, modelColumn);
        List<String> names = new ArrayList<>(table.rowCount());
        for (int row = 0; row < table.rowCount(); row++) {
            String name = table.column(modelColumn).text(row).orElse("");
            int line = table.line(row);
            boolean summary = SummaryRows.isSummary(name);
            boolean header = name.equals(table.name(modelColumn));
            boolean section = sections.isSection(row);
            names.add(summary || header || section ? "" : name);
            if (header) {
                headers.add(() -> Notes.line(source, line, "this row repeats the header and was left out"));
            } else if (summary) {
                summaries.add(() -> Notes.line(
                        source,
                        line,
                        CellsInWords.quoted(name) + " summarises other rows and is not a model; this row "
                                + "was left out"));
            } else if (section) {
                headings.add(() -> Notes.line(
                        source,
                        line,
                        CellsInWords.quoted(name) + " is a heading for the rows beneath it, not a model; it "
                                + "was left out"));
            } else if (sections.isBare(row)) {
                boolean doubtful = sections.mayBeSection(row);
                bare.add(() -> bareRow(source, line, name, doubtful));
            } else if (name.isEmpty()) {
                nameless.add(() -> Notes.line(source, line, "this row has no model name and was left out"));
            }
        }
        headers.close(others -> Notes.file(source, others + " more rows repeat the header and were left out"));
        summaries.close(others -> Notes.file(source, others + " more rows summarise other rows and were left out"));
        headings.close(others -> Notes.file(source, others + " more rows are headings of others and were left out"));
        bare.close(others -> Notes.file(source, others + " more models have no scores"));
        nameless.close(others -> Notes.file(source, others + " more rows have no model name and were left out"));
        return names;
    }

    private static ImportNote bareRow(String source, int line, String name, boolean doubtful) {
        String message =
                CellsInWords.quoted(name) + " has no scores and nothing else in its row; it was kept as a model";
        return doubtful
                ? Notes.line(source, line, message + ", so remove the row if it is a heading")
                : Notes.information(source, line, message);
    }

    /** Notes the models that a file has more than once, and returns them. */
    private static Set<String> reportRepeated(RawTable table, List<String> names, boolean joining, Notes notes) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                repeated.add(name);
            }
        }
        if (repeated.isEmpty()) {
            return repeated;
        }
        for (int row = 0; row < names.size(); row++) {
            if (repeated.contains(names.get(row))) {
                lines.computeIfAbsent(names.get(row), unused -> new ArrayList<>())
                        .add(table.line(row));
            }
        }
        NoteSeries series = new NoteSeries(notes);
        lines.forEach((name, where) -> series.add(() -> Notes.file(table.source(), repetition(name, where, joining))));
        series.close(others -> Notes.file(table.source(), others + " more models appear more than once"));
        return repeated;
    }

    private static String repetition(String name, List<Integer> lines, boolean joining) {
        String where = Listing.cut(lines.stream().map(String::valueOf).toList(), LINES_LISTED);
        String joined = joining ? ", and none is joined with a row of another file" : "";
        return CellsInWords.quoted(name) + " appears " + lines.size() + " times (lines " + where
                + "); each row counts as a separate model" + joined;
    }
}
