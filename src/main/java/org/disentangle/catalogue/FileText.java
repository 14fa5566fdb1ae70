package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a small table: detects its encoding and its delimiter. */
final class FileText {
    private FileText() {}

    /** Receives the rows of a file. */
    @FunctionalInterface
    interface Rows {
        /**
         * Receives a row that is not blank.
         *
         * @param line the line where it starts, from 1
         */
        void accept(CSVRecord row, int line) throws CatalogueException;
    }

    /** Passes on the non-blank rows of a file, including the header. */
    static void read(InputStream bytes, String source, Rows rows) throws IOException, CatalogueException {
        String text = decode(bytes.readAllBytes(), source);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        int line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (!row.stream().allMatch(String::isBlank)) {
                    rows.accept(row, line);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException malformed) {
            throw new CatalogueException(
                    source + " cannot be read as a table from line " + line
                            + " on, where a quotation mark is not closed or has text after it; correct that line",
                    malformed);
        }
    }

    /** The text of a file; UTF-8, or UTF-16 with its mark. */
    private static String decode(byte[] bytes, String source) throws CatalogueException {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16;
        }
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new CatalogueException(source + " is not text in UTF-8; save it as \"CSV UTF-8\"", notText);
        }
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** The most frequent of comma, semicolon and tab in the first line. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
