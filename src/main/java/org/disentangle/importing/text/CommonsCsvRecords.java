package org.disentangle.importing.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads records with Apache Commons CSV. */
public final class CommonsCsvRecords implements RecordReader {
    private final boolean lenient;
    private final int firstLine;

    /** Makes a reader for which text after a closing quote is an error. */
    public CommonsCsvRecords() {
        this(false, 1);
    }

    private CommonsCsvRecords(boolean lenient, int firstLine) {
        this.lenient = lenient;
        this.firstLine = firstLine;
    }

    /** The same for the rest of a file from a line on. */
    static CommonsCsvRecords fromLine(int line) {
        return new CommonsCsvRecords(false, line);
    }

    /** Makes a reader for which text after a closing quote belongs to the cell; no cell may then span several lines. */
    public static CommonsCsvRecords lenient() {
        return new CommonsCsvRecords(true, 1);
    }

    @Override
    public void read(Reader text, Dialect dialect, RecordHandler handler) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .setTrailingData(lenient)
                .get();
        int line = firstLine;
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                for (String cell : record) {
                    if (lenient && cell.indexOf('\n') >= 0) {
                        throw new TextProblem("line " + line
                                + " has a quote that is closed on another line, and others have text after a closing quote;"
                                + " double the quotes inside cells, or remove them");
                    }
                }
                handler.record(record.toList(), line);
                line = firstLine + (int) parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause() instanceof CSVException quotes ? problem(quotes, line) : cause(wrapped);
        }
    }

    private static IOException cause(UncheckedIOException wrapped) {
        IOException cause = wrapped.getCause();
        return cause == null ? new IOException(wrapped) : cause;
    }

    /** Derives the problem and its line from the library's message, the only place that has them. */
    private TextProblem problem(CSVException quotes, int recordLine) {
        String message = String.valueOf(quotes.getMessage());
        if (message.contains("EOF reached")) {
            return new TextProblem(
                    "the quote that opens on line " + lineNamed(message, "startline ", recordLine)
                            + " is never closed; close or remove it",
                    quotes);
        }
        return new StrayQuote(lineNamed(message, "line: ", recordLine), quotes);
    }

    private int lineNamed(String message, String label, int otherwise) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(label) + "([\\d.,\\h']+)").matcher(message);
        if (!matcher.find()) {
            return otherwise;
        }
        String digits = matcher.group(1).replaceAll("\\D", "");
        return digits.isEmpty() ? otherwise : firstLine - 1 + Integer.parseInt(digits);
    }
}
