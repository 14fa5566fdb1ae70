package org.disentangle.importing.format;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.raw.RawTableBuilder;
import org.disentangle.importing.text.CommonsCsvRecords;
import org.disentangle.importing.text.Dialect;
import org.disentangle.importing.text.DialectDetector;
import org.disentangle.importing.text.RecordReader;
import org.disentangle.importing.text.StrictReader;

/** Cells separated by a delimiter or aligned: CSV and similar files. It accepts any text. */
public final class DelimitedFormat extends TextFormat {
    private static final Pattern QUOTED_DECIMAL_COMMA = Pattern.compile("\"[-+\\d., ]*\\d,\\d");

    DelimitedFormat() {}

    /** The result for a text that cannot be read until its encoding is chosen. */
    public static DetectedFormat unreadable(Reading reading) {
        return understanding(
                reading.encoding().orElse("UTF-8"), false, reading.dialect().orElse(Dialect.COMMA), 1);
    }

    private static DetectedFormat understanding(String encoding, boolean sure, Dialect dialect, int headerRow) {
        return DetectedFormat.of(new DelimitedFormat())
                .withText(new DetectedFormat.TextTable(encoding, sure, dialect))
                .withHeaderRow(headerRow);
    }

    @Override
    public String words() {
        return "text table";
    }

    @Override
    public String title() {
        return "CSV";
    }

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv", "tab", "psv", "txt", "md");
    }

    @Override
    public Set<ReadingChoice> choices() {
        return EnumSet.complementOf(EnumSet.of(ReadingChoice.METRIC));
    }

    @Override
    public boolean linesStandAlone() {
        return true;
    }

    @Override
    boolean begins(String sample, Reading reading) {
        return true;
    }

    @Override
    FoundRows read(StrictReader text, String sample, ReadingContext context) throws IOException {
        Reading reading = context.reading();
        Dialect dialect = reading.dialect().orElseGet(() -> DialectDetector.detect(sample, text.hasSeenEnd()));
        boolean commaSeparates = dialect.delimiter() == Dialect.COMMA.delimiter();
        boolean commasInNumbers = commaSeparates ? hasQuotedDecimalComma(sample) : hasDecimalComma(sample);
        RawTableBuilder builder =
                context.builder(name -> commasInNumbers || context.keepsText().test(name));
        SplitDecimals whole = new SplitDecimals(builder);
        TableRows rows =
                new TableRows(context.source(), reading.headerRow(), commaSeparates ? whole : builder, context.notes());
        RecordReader records = context.lenient() ? CommonsCsvRecords.lenient() : dialect.reader();
        records.read(text, dialect, rows);
        rows.end();
        whole.end();
        return new FoundRows(
                builder, understanding(text.charset().name(), context.encodingIsSure(), dialect, rows.headerLine()));
    }

    private static boolean hasQuotedDecimalComma(String text) {
        return text.indexOf('"') >= 0 && QUOTED_DECIMAL_COMMA.matcher(text).find();
    }

    /** Searches by hand, because a regular expression is slow on a long sample with many commas or none. */
    private static boolean hasDecimalComma(String text) {
        int comma = text.indexOf(',', 1);
        while (comma > 0 && comma + 1 < text.length()) {
            if (isDigit(text.charAt(comma - 1)) && isDigit(text.charAt(comma + 1))) {
                return true;
            }
            comma = text.indexOf(',', comma + 1);
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
