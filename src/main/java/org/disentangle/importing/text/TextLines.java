package org.disentangle.importing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Text line by line, for tables without quotes. */
final class TextLines {
    private final BufferedReader text;
    private int line;

    TextLines(Reader text) {
        this.text = new BufferedReader(text);
    }

    /** Receives each line with its number. */
    interface Taker {
        void take(String line, int number) throws IOException;
    }

    void forEach(Taker taker) throws IOException {
        for (String read = text.readLine(); read != null; read = text.readLine()) {
            taker.take(read, ++line);
        }
    }

    /** Whether a line is a rule under the header: only dashes, equals signs, and column separators. */
    static boolean isRule(String line) {
        boolean dash = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            dash |= c == '-' || c == '=' || c == '─';
            if ("-=─|+: \t┼├┤".indexOf(c) < 0) {
                return false;
            }
        }
        return dash && line.strip().length() > 2;
    }
}
