package org.disentangle.importing.raw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.catalogue.FormulaGuard;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.note.UniqueNames;
import org.disentangle.importing.number.Spaces;
import org.disentangle.table.SourceFile;
import org.disentangle.wording.Counts;

/** Gives every column of a file a unique name, and leaves out columns without a name or content. */
public final class HeaderNames {
    private final String source;
    private final int headerLine;
    private final Notes notes;
    private final NoteSeries nameless;
    private final NoteSeries repeated;

    HeaderNames(String source, int headerLine, Notes notes) {
        this.source = source;
        this.headerLine = headerLine;
        this.notes = notes;
        this.nameless = new NoteSeries(notes);
        this.repeated = new NoteSeries(notes);
    }

    /** A header cell as a name: on one line, without surrounding white space or a formula guard. */
    public static String clean(CharSequence cell) {
        String name = FormulaGuard.unguarded(Spaces.withoutSeparators(Spaces.strip(cell)));
        if (name.indexOf('\n') < 0 && name.indexOf('\r') < 0) {
            return name;
        }
        return name.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** Makes the table with distinct names; the given names may be empty or repeat. */
    RawTable table(SourceFile file, List<String> header, List<RawColumn> columns, int[] lines) {
        List<String> names = new ArrayList<>();
        List<RawColumn> kept = new ArrayList<>();
        UniqueNames unique = new UniqueNames(header);
        Set<String> seen = new HashSet<>();
        int blank = 0;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            RawColumn column = columns.get(i);
            if (name.isEmpty() && column.isBlank()) {
                blank++;
            } else if (name.isEmpty() && numbersTheRows(column, lines.length)) {
                notes.inform(source, "column " + (i + 1) + " has no name and only numbers the rows; it was left out");
            } else {
                names.add(name.isEmpty() ? nameFor(i, unique) : seen.add(name) ? name : another(name, unique));
                kept.add(column);
            }
        }
        nameless.close(others -> Notes.line(source, headerLine, others + " more columns have no name"));
        repeated.close(
                others -> Notes.line(source, headerLine, others + " more columns have the name of another column"));
        if (blank > 0) {
            notes.inform(
                    source,
                    Counts.of(blank, "column", "columns") + " without a name or any value "
                            + Counts.form(blank, "was", "were") + " left out");
        }
        return new RawTable(file, names, kept, lines);
    }

    private String nameFor(int column, UniqueNames unique) {
        String name = unique.unique("column " + (column + 1));
        nameless.add(() -> Notes.line(source, headerLine, "a column has no name; it is called \"" + name + "\" here"));
        return name;
    }

    private String another(String name, UniqueNames unique) {
        String other = unique.unique(name);
        repeated.add(() -> Notes.cell(
                source, headerLine, name, "another column has the same name; it is called \"" + other + "\" here"));
        return other;
    }

    /** Whether the rows are numbered from 0 or 1, as when a data frame was written with its index. */
    private static boolean numbersTheRows(RawColumn column, int rowCount) {
        double first = column.number(0);
        if (rowCount == 0 || (first != 0 && first != 1)) {
            return false;
        }
        for (int row = 0; row < rowCount; row++) {
            if (column.number(row) != first + row) {
                return false;
            }
        }
        return true;
    }
}
