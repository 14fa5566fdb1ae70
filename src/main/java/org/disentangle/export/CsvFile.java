package org.disentangle.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.disentangle.catalogue.FormulaGuard;

/** Writes a result table as CSV: RFC 4180 quoting, {@code \n} as line end, the header first. */
final class CsvFile {
    private final Appendable out;
    private int guarded;

    private CsvFile(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the table.
     *
     * @return how many cells got an apostrophe in front so that no spreadsheet takes them for a formula
     */
    static int write(ResultTable table, Appendable out) throws IOException {
        CsvFile file = new CsvFile(out);
        file.line(table.columns().stream().map(Cell::of).toList());
        for (List<Cell> row : table.rows()) {
            file.line(row);
        }
        return file.guarded;
    }

    /** The table as text. */
    static String text(ResultTable table) {
        try {
            StringBuilder text = new StringBuilder();
            write(table, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }

    private void line(List<Cell> cells) throws IOException {
        boolean first = true;
        for (Cell cell : cells) {
            if (!first) {
                out.append(',');
            }
            first = false;
            cell(cell);
        }
        out.append('\n');
    }

    private void cell(Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            words(text.text());
        } else if (cell instanceof Cell.Number number) {
            out.append(NumberText.of(number.value()));
        } else if (cell instanceof Cell.Count count) {
            out.append(Long.toString(count.value()));
        }
    }

    private void words(String text) throws IOException {
        boolean formula = FormulaGuard.beginsAsFormula(text);
        if (formula) {
            guarded++;
        }
        if (formula || needsQuotes(text)) {
            out.append('"')
                    .append(formula ? "'" : "")
                    .append(text.replace("\"", "\"\""))
                    .append('"');
        } else {
            out.append(text);
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }
}
