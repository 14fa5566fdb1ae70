package org.disentangle.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disentangle.importing.raw.RawTableBuilder;
import org.disentangle.importing.sheet.Spreadsheet;
import org.disentangle.importing.text.BoundedStream;

/** A sheet of an XLSX file. */
final class SpreadsheetFormat extends BytesFormat {
    @Override
    public String words() {
        return "spreadsheet";
    }

    @Override
    public String title() {
        return "XLSX";
    }

    @Override
    public List<String> endings() {
        return List.of("xlsx");
    }

    @Override
    public Set<ReadingChoice> choices() {
        return EnumSet.of(ReadingChoice.HEADER, ReadingChoice.LAYOUT, ReadingChoice.DECIMAL_MARK);
    }

    @Override
    boolean begins(byte[] first, int length) {
        return Spreadsheet.begins(first, length);
    }

    @Override
    FoundRows read(InputStream bytes, ReadingContext context) throws IOException {
        Spreadsheet file = Spreadsheet.open(
                new BoundedStream(bytes).readAllBytes(), context.reading().sheet());
        RawTableBuilder builder = context.builder();
        TableRows rows = new TableRows(context.source(), context.reading().headerRow(), builder, context.notes());
        file.give(rows);
        rows.end();
        SpreadsheetNotes.add(file, context.reading().sheet().isPresent(), context.source(), context.notes());
        return new FoundRows(
                builder,
                DetectedFormat.of(this)
                        .withWorkbook(new DetectedFormat.Workbook(file.sheet(), file.sheets()))
                        .withHeaderRow(rows.headerLine()));
    }
}
