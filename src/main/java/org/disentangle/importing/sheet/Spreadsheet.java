package org.disentangle.importing.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.disentangle.importing.text.CellLimit;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.importing.text.TextProblem;

/**
 * An XLSX file. Formulas give their stored result; numbers are as stored, so 77 % is 0.77; dates are written {@code
 * 2024-04-18}; cells with errors hold the error's name. Hidden rows and columns are left out and counted. A text in
 * merged cells counts for all of them, a number only for the first.
 */
public final class Spreadsheet {
    private static final int LOOKED_AT = 60;
    private static final int MOST_SHEETS_LOOKED_AT = 200;
    private static final int MOST_ROWS = 2_000_000;

    private final byte[] file;
    private final List<String> sheets;
    private final String sheet;
    private int hiddenRows;
    private int hiddenColumns;
    private int merged;
    private long given;

    private Spreadsheet(byte[] file, List<String> sheets, String sheet) {
        this.file = file;
        this.sheets = List.copyOf(sheets);
        this.sheet = sheet;
    }

    /** Whether a file starts like a ZIP file. */
    public static boolean begins(byte[] bytes, int length) {
        return length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Opens a file and finds the sheet: the one chosen, otherwise, of the first 200, the visible one with the most
     * numbers in its first rows.
     *
     * @throws IOException if it cannot be read; a {@link TextProblem} if it is damaged or has no such sheet
     */
    public static Spreadsheet open(byte[] file, Optional<String> chosen) throws IOException {
        ZipScan.check(file);
        return guarded(() -> {
            try (ReadableWorkbook workbook = workbook(file)) {
                List<Sheet> all = workbook.getSheets().toList();
                List<String> names = all.stream().map(Sheet::getName).toList();
                if (all.isEmpty()) {
                    throw new TextProblem("this spreadsheet has no sheet; save the table as CSV and open that");
                }
                if (chosen.isPresent()) {
                    String name = names.stream()
                            .filter(chosen.get()::equalsIgnoreCase)
                            .findFirst()
                            .orElseThrow(() -> new TextProblem("there is no sheet \"" + chosen.get()
                                    + "\"; the sheets are " + String.join(", ", names)));
                    return new Spreadsheet(file, names, name);
                }
                Sheet best = all.get(0);
                int most = -1;
                int looked = 0;
                for (Sheet candidate : all) {
                    boolean visible = candidate.getVisibility() == SheetVisibility.VISIBLE;
                    int numbers = visible && looked++ < MOST_SHEETS_LOOKED_AT ? numbers(candidate) : 0;
                    if (numbers > most) {
                        best = candidate;
                        most = numbers;
                    }
                }
                return new Spreadsheet(file, names, best.getName());
            }
        });
    }

    /** Opens the workbook; a minimal file has no styles, without which the library cannot recognise dates. */
    private static ReadableWorkbook workbook(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
        }
    }

    private static int numbers(Sheet candidate) throws IOException {
        try (Stream<Row> rows = candidate.openStream()) {
            return rows.limit(LOOKED_AT)
                    .mapToInt(row -> (int) row.stream()
                            .filter(cell -> cell != null && looksLikeANumber(cell))
                            .count())
                    .sum();
        }
    }

    private static boolean looksLikeANumber(Cell cell) {
        return text(cell).matches("[-+]?\\d+([.,]\\d+)?%?");
    }

    /** The name of the sheet read. */
    public String sheet() {
        return sheet;
    }

    /** All sheets, in their order. */
    public List<String> sheets() {
        return sheets;
    }

    /** The number of hidden rows left out. */
    public int hiddenRows() {
        return hiddenRows;
    }

    /** The number of hidden columns left out. */
    public int hiddenColumns() {
        return hiddenColumns;
    }

    /** The number of cells filled with the text of the cell they are merged with. */
    public int mergedCells() {
        return merged;
    }

    /** Passes on the rows of the sheet, including blank ones; a record's line is the sheet's row, from 1. */
    public void give(RecordHandler handler) throws IOException {
        guarded(() -> {
            try (ReadableWorkbook workbook = workbook(file)) {
                Sheet found = workbook.findSheet(sheet).orElseThrow();
                SheetParts parts = SheetParts.of(file, found.getId());
                hiddenColumns = parts.hiddenColumns().cardinality();
                MergedTexts mergedTexts = new MergedTexts(parts.merges());
                try (Stream<Row> rows = found.openStream()) {
                    var iterator = rows.iterator();
                    while (iterator.hasNext()) {
                        give(iterator.next(), parts, mergedTexts, handler);
                    }
                }
                merged = mergedTexts.count();
            }
            return sheet;
        });
    }

    private void give(Row row, SheetParts parts, MergedTexts mergedTexts, RecordHandler handler) throws TextProblem {
        int number = row.getRowNum();
        if (number > MOST_ROWS) {
            throw new TextProblem("this spreadsheet has more than 2,000,000 rows; save the table as CSV and open that");
        }
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        mergedTexts.complete(number - 1, cells);
        given += cells.size();
        CellLimit.check(given, 1);
        if (row.isHidden()) {
            hiddenRows++;
            return;
        }
        List<String> shown = IntStream.range(0, cells.size())
                .filter(column -> !parts.hiddenColumns().get(column))
                .mapToObj(cells::get)
                .toList();
        handler.record(shown, number);
    }

    private static String text(Cell cell) {
        CellType type = cell.getType();
        String raw = cell.getRawValue();
        if (type == CellType.EMPTY) {
            return "";
        } else if (type == CellType.STRING) {
            return cell.asString();
        } else if (type == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE";
        } else if (type == CellType.NUMBER && isDate(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        return raw == null ? "" : raw;
    }

    private static boolean isDate(String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }

    private interface Opening<T> {
        T run() throws IOException;
    }

    /**
     * Converts the many exceptions the library throws for damaged files, or for compression methods that need another
     * library.
     */
    private static <T> T guarded(Opening<T> opening) throws IOException {
        try {
            return opening.run();
        } catch (TextProblem known) {
            throw known;
        } catch (IOException | RuntimeException | LinkageError damaged) {
            if (damaged instanceof java.util.concurrent.CancellationException) {
                throw (java.util.concurrent.CancellationException) damaged;
            }
            throw new TextProblem("this spreadsheet cannot be read; save the table as CSV and open that", damaged);
        }
    }
}
