package org.disentangle.importing.format;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.text.Dialect;

/**
 * How a file was finally read: the choices made, and the guesses for the others.
 *
 * @param format what kind of file it is
 * @param encoding of a text; empty for other formats
 * @param encodingIsSure whether the bytes leave no doubt about the encoding
 * @param dialect of a text table; empty for other formats
 * @param sheet that was read; empty where there are none
 * @param sheets all there are
 * @param layout what rows and columns are
 * @param headerRow the line of the header; 0 where there is none
 * @param metrics between which there is a choice
 */
public record DetectedFormat(
        TableFormat format,
        Optional<String> encoding,
        boolean encodingIsSure,
        Optional<Dialect> dialect,
        Optional<String> sheet,
        List<String> sheets,
        Layout layout,
        int headerRow,
        List<String> metrics) {
    public DetectedFormat {
        sheets = List.copyOf(sheets);
        metrics = List.copyOf(metrics);
    }

    static DetectedFormat of(TableFormat format) {
        return new DetectedFormat(
                format,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Layout.WIDE,
                1,
                List.of());
    }

    DetectedFormat withText(String newEncoding, boolean sure, Dialect newDialect) {
        return new DetectedFormat(
                format,
                Optional.of(newEncoding),
                sure,
                Optional.of(newDialect),
                sheet,
                sheets,
                layout,
                headerRow,
                metrics);
    }

    DetectedFormat withSheet(String newSheet, List<String> newSheets) {
        return new DetectedFormat(
                format,
                encoding,
                encodingIsSure,
                dialect,
                Optional.of(newSheet),
                newSheets,
                layout,
                headerRow,
                metrics);
    }

    DetectedFormat withHeaderRow(int newHeaderRow) {
        return new DetectedFormat(
                format, encoding, encodingIsSure, dialect, sheet, sheets, layout, newHeaderRow, metrics);
    }

    public DetectedFormat withLayout(Layout newLayout) {
        return new DetectedFormat(
                format, encoding, encodingIsSure, dialect, sheet, sheets, newLayout, headerRow, metrics);
    }

    public DetectedFormat withMetrics(List<String> newMetrics) {
        return new DetectedFormat(
                format, encoding, encodingIsSure, dialect, sheet, sheets, layout, headerRow, newMetrics);
    }
}
