package org.disentangle.importing.text;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads records of plain cells, and of cells in quotes with no quote or line end within, without making a text of each:
 * most of the time that large tables take to read goes into such texts. From the first record on that has anything else,
 * {@link CommonsCsvRecords} reads the file; what it makes of a text is what this reader makes of it.
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
            scan.give(handler);
            handler.endOfRecord(line++);
        }
    }

    /** A window of the text that holds the record being read. */
    private static final class Scan {
        private static final int END = -1;

        private final Reader text;
        private final char delimiter;
        private final Cell cell = new Cell();
        private char[] buffer = new char[BUFFERED];
        private int limit;
        private int recordStart;
        private int at;
        /** Begin and end of each cell, counted from the record's start. */
        private int[] bounds = new int[128];

        private int cells;

        Scan(Reader text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        boolean hasNext() throws IOException {
            recordStart = at;
            return peek() != END;
        }

        /** Reads up to the end of the record; false if it is one for the other reader. */
        boolean readRecord() throws IOException {
            cells = 0;
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

        private boolean readCell() throws IOException {
            skipSpaces();
            if (peek() == '"') {
                return readQuoted();
            }
            int start = at - recordStart;
            skipPlain();
            int end = at - recordStart;
            while (end > start && Character.isWhitespace(buffer[recordStart + end - 1])) {
                end--;
            }
            add(start, end);
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
            add(start, at - recordStart);
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
            int c = peek();
            while (!endsCell(c)) {
                while (at < limit && !endsCell(buffer[at])) {
                    at++;
                }
                c = peek();
            }
        }

        private boolean endsCell(int c) {
            return c == delimiter || c == '\n' || c == '\r' || c == END;
        }

        private void add(int start, int end) {
            if (2 * cells == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            }
            bounds[2 * cells] = start;
            bounds[2 * cells + 1] = end;
            cells++;
        }

        void give(RecordHandler handler) {
            for (int column = 0; column < cells; column++) {
                cell.show(buffer, recordStart + bounds[2 * column], recordStart + bounds[2 * column + 1]);
                handler.cell(column, cell);
            }
        }

        /** The text from the beginning of the record on. */
        Reader rest() throws IOException {
            int seen = limit - recordStart;
            PushbackReader rest = new PushbackReader(text, Math.max(1, seen));
            rest.unread(buffer, recordStart, seen);
            return rest;
        }

        /** The next character, which stays the next, or the end. */
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

    /** A part of the window, without a copy. */
    private static final class Cell implements CharSequence {
        private char[] characters = new char[0];
        private int start;
        private int end;

        void show(char[] of, int from, int to) {
            characters = of;
            start = from;
            end = to;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            return characters[start + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new String(characters, start + from, to - from);
        }

        @Override
        public String toString() {
            return new String(characters, start, end - start);
        }
    }
}
