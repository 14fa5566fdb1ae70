package org.disentangle.importing.format;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.text.Dialect;

/**
 * How a file was read in the end: the choices made and what was guessed for the others.
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
        Format format,
        Optional<String> encoding,
        boolean encodingIsSure,
        Optional<Dialect> dialect,
        Optional<String> sheet,
        List<String> sheets,
        Layout layout,
        int headerRow,
        List<String> metrics) {
    /** What kind of file it is. */
    public enum Format {
        /** Cells set apart by a delimiter or aligned. */
        TEXT("text table"),
        /** Records, arrays or columns in JSON. */
        JSON("JSON"),
        /** Results of EleutherAI's lm-evaluation-harness. */
        HARNESS("lm-evaluation-harness results"),
        /** Results of Hugging Face's lighteval. */
        LIGHTEVAL("lighteval results"),
        /** A sheet of an XLSX file. */
        SPREADSHEET("spreadsheet");

        private final String words;

        Format(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** Whether it is one model's results by task, with metrics between which to choose. */
        public boolean holdsTasks() {
            return this == HARNESS || this == LIGHTEVAL;
        }
    }

    public DetectedFormat {
        sheets = List.copyOf(sheets);
        metrics = List.copyOf(metrics);
    }

    public static DetectedFormat ofText(String encoding, boolean sure, Dialect dialect, int headerRow) {
        return new DetectedFormat(
                Format.TEXT,
                Optional.of(encoding),
                sure,
                Optional.of(dialect),
                Optional.empty(),
                List.of(),
                Layout.WIDE,
                headerRow,
                List.of());
    }

    static DetectedFormat of(Format format) {
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

    static DetectedFormat ofSheet(String sheet, List<String> sheets, int headerRow) {
        return new DetectedFormat(
                Format.SPREADSHEET,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.of(sheet),
                sheets,
                Layout.WIDE,
                headerRow,
                List.of());
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
