package org.disentangle.importing.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.text.GzipStream;

/** The formats that tables are read from. To add one, write a class and put it in this list. */
public final class TableFormats {
    /** The extension of a compressed file of any format. */
    private static final String PACKED = "gz";

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** The first format that recognises a file reads it; the last one accepts any text. */
    static final List<TableFormat> ALL = List.of(new SpreadsheetFormat(), new JsonFormat(), new DelimitedFormat());

    private TableFormats() {}

    /** The extensions of all files that may hold a table, in lower case without the dot. */
    public static List<String> endings() {
        return Stream.concat(usualFirst().flatMap(format -> format.endings().stream()), Stream.of(PACKED))
                .toList();
    }

    /** The name of tables in file choosers: "Tables (CSV, XLSX, JSON, text)". */
    public static String title() {
        return "Tables ("
                + String.join(", ", usualFirst().map(TableFormat::title).toList()) + ", text)";
    }

    private static Stream<TableFormat> usualFirst() {
        int others = ALL.size() - 1;
        return Stream.concat(Stream.of(ALL.get(others)), ALL.stream().limit(others));
    }

    /** The format of a binary file, if it is one. */
    static Optional<BytesFormat> ofBytes(byte[] first, int length) {
        return ALL.stream()
                .flatMap(format -> format instanceof BytesFormat bytes ? Stream.of(bytes) : Stream.empty())
                .filter(format -> format.begins(first, length))
                .findFirst();
    }

    /** The format of a text. */
    static TextFormat ofText(String sample, Reading reading) {
        return ALL.stream()
                .flatMap(format -> format instanceof TextFormat text ? Stream.of(text) : Stream.empty())
                .filter(format -> format.begins(sample, reading))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether the first lines of a file can be read without the rest; not if it is compressed or its characters are
     * wide.
     */
    static boolean linesStandAlone(byte[] beginning) {
        int length = Math.min(beginning.length, BytesFormat.BEGINNING);
        for (int i = 0; i < length; i++) {
            if (beginning[i] == 0) {
                return false;
            }
        }
        if (GzipStream.begins(beginning, length) || ofBytes(beginning, length).isPresent()) {
            return false;
        }
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        String sample = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        return ofText(sample, Reading.guess()).linesStandAlone();
    }
}
