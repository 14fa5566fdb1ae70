package org.disentangle.importing.text;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads records of plain cells, and of quoted cells without quotes or line ends inside, without making a string for
 * each, which takes most of the time for large tables. From the first record with anything else on, {@link
 * CommonsCsvRecords} reads the file; both readers give the same cells for any text.
 */
public final class DelimitedRecords implements RecordReader {
    private static final int BUFFERED = 64 * 1024;

    @Override
    public void read(Reader text, Dialect dialect, RecordHandler handler) throws IOException {
        Scan scan = new Scan(text, dialect.delimiter());
        int line = 1;
        while (scan.hasNext()) {
            if (!scan.readRecord()) {
                CommonsCsvRecords.fromLine(line).read(scan.rest(), dialect, handler);
                return;
            }
            handler.record(scan.record(), line++);
        }
    }

    /** A window of the text that holds the record being read. */
    private static final class Scan {
        private static final int END = -1;

        private final Reader text;
        private final char delimiter;
        private final Cells cells = new Cells(64);
        private char[] buffer = new char[BUFFERED];
        private int limit;
        private int recordStart;
        private int at;

        Scan(Reader text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        boolean hasNext() throws IOException {
            recordStart = at;
            return peek() != END;
        }

        /** Reads to the end of the record; false if the other reader must read it. */
        boolean readRecord() throws IOException {
            cells.clear();
            if (readPlain()) {
                return true;
            }
            cells.clear();
            at = recordStart;
            while (readCell()) {
                int end = peek();
                if (end == END) {
                    return true;
                }
                at++;
                if (end == '\r' && peek() == '\n') {
                    at++;
                }
                if (end != delimiter) {
                    return true;
                }
            }
            return false;
        }

        /** Reads a record without quotes that ends with a line end, as nearly all do; false if it is not one. */
        private boolean readPlain() throws IOException {
            int begin = 0;
            while (toSign()) {
                char sign = buffer[at];
                if (sign == '"') {
                    return false;
                }
                addTrimmed(recordStart + begin, at);
                at++;
                if (sign == '\r' && peek() == '\n') {
                    at++;
                }
                if (sign != delimiter) {
                    return true;
                }
                begin = at - recordStart;
            }
            return false;
        }

        /** Moves to the next character that ends a cell or is a quote; false if there is none. */
        private boolean toSign() throws IOException {
            do {
                char[] window = buffer;
                int end = limit;
                int i = at;
                while (i < end && !isSign(window[i])) {
                    i++;
                }
                at = i;
            } while (at == limit && fill());
            return at < limit;
        }

        private boolean isSign(char c) {
            return c == delimiter || c == '\n' || c == '\r' || c == '"';
        }

        private void addTrimmed(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(buffer[start])) {
                start++;
            }
            while (end > start && Character.isWhitespace(buffer[end - 1])) {
                end--;
            }
            cells.add(start - recordStart, end - recordStart);
        }

        private boolean readCell() throws IOException {
            skipSpaces();
            if (peek() == '"') {
                return readQuoted();
            }
            int start = at - recordStart;
            skipPlain();
            addTrimmed(recordStart + start, at);
            return true;
        }

        private boolean readQuoted() throws IOException {
            at++;
            int start = at - recordStart;
            int c = peek();
            while (c != '"') {
                if (c == END || c == '\n' || c == '\r') {
                    return false;
                }
                at++;
                c = peek();
            }
            cells.add(start, at - recordStart);
            at++;
            skipSpaces();
            return endsCell(peek());
        }

        private void skipSpaces() throws IOException {
            int c = peek();
            while (!endsCell(c) && Character.isWhitespace(c)) {
                at++;
                c = peek();
            }
        }

        private void skipPlain() throws IOException {
            while (!endsCell(peek())) {
                at++;
            }
        }

        private boolean endsCell(int c) {
            return c == delimiter || c == '\n' || c == '\r' || c == END;
        }

        /** The record just read. */
        Cells record() {
            cells.show(buffer, recordStart);
            return cells;
        }

        /** The text from the start of the record. */
        Reader rest() throws IOException {
            int seen = limit - recordStart;
            PushbackReader rest = new PushbackReader(text, Math.max(1, seen));
            rest.unread(buffer, recordStart, seen);
            return rest;
        }

        /** The next character, without consuming it, or the end. */
        private int peek() throws IOException {
            return at < limit || fill() ? buffer[at] : END;
        }

        private boolean fill() throws IOException {
            if (recordStart > 0) {
                System.arraycopy(buffer, recordStart, buffer, 0, limit - recordStart);
                limit -= recordStart;
                at -= recordStart;
                recordStart = 0;
            }
            if (limit == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
            int count = text.read(buffer, limit, buffer.length - limit);
            limit += Math.max(0, count);
            return count > 0;
        }
    }
}
