package org.disentangle.importing.format;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.text.Dialect;

/**
 * How a file was finally read: the choices made, and the guesses for the others.
 *
 * @param format what kind of file it is
 * @param text how its characters and cells were told apart; empty where the format says so itself
 * @param workbook its sheets; empty where there are none
 * @param layout what rows and columns are
 * @param headerRow the line of the header; 0 where there is none
 * @param metrics between which there is a choice
 */
public record DetectedFormat(
        TableFormat format,
        Optional<TextTable> text,
        Optional<Workbook> workbook,
        Layout layout,
        int headerRow,
        List<String> metrics) {
    public DetectedFormat {
        metrics = List.copyOf(metrics);
    }

    /**
     * How a text table was read.
     *
     * @param encoding of its characters
     * @param encodingIsSure whether the bytes leave no doubt about it
     * @param dialect of its cells
     */
    public record TextTable(String encoding, boolean encodingIsSure, Dialect dialect) {}

    /**
     * The sheets of a spreadsheet.
     *
     * @param sheet that was read
     * @param sheets all there are
     */
    public record Workbook(String sheet, List<String> sheets) {
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    static DetectedFormat of(TableFormat format) {
        return new DetectedFormat(format, Optional.empty(), Optional.empty(), Layout.WIDE, 1, List.of());
    }

    /** Of a text table; empty for other formats. */
    public Optional<String> encoding() {
        return text.map(TextTable::encoding);
    }

    /** Whether the bytes leave no doubt about the encoding. */
    public boolean encodingIsSure() {
        return text.map(TextTable::encodingIsSure).orElse(true);
    }

    /** Of a text table; empty for other formats. */
    public Optional<Dialect> dialect() {
        return text.map(TextTable::dialect);
    }

    /** The sheet that was read; empty where there are none. */
    public Optional<String> sheet() {
        return workbook.map(Workbook::sheet);
    }

    /** All sheets there are. */
    public List<String> sheets() {
        return workbook.map(Workbook::sheets).orElse(List.of());
    }

    DetectedFormat withText(TextTable newText) {
        return new DetectedFormat(format, Optional.of(newText), workbook, layout, headerRow, metrics);
    }

    DetectedFormat withWorkbook(Workbook newWorkbook) {
        return new DetectedFormat(format, text, Optional.of(newWorkbook), layout, headerRow, metrics);
    }

    DetectedFormat withHeaderRow(int newHeaderRow) {
        return new DetectedFormat(format, text, workbook, layout, newHeaderRow, metrics);
    }

    public DetectedFormat withLayout(Layout newLayout) {
        return new DetectedFormat(format, text, workbook, newLayout, headerRow, metrics);
    }

    public DetectedFormat withMetrics(List<String> newMetrics) {
        return new DetectedFormat(format, text, workbook, layout, headerRow, newMetrics);
    }
}
