package org.disentangle.importing.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Cells between vertical bars, as in Markdown tables: bars at both ends of a line or not, a rule under the header, and
 * {@code \|} for a bar within a cell. There are no quotes.
 */
public final class PipeRecords implements RecordReader {
    @Override
    public void read(Reader text, Dialect dialect, RecordHandler handler) throws IOException {
        new TextLines(text).forEach((line, number) -> {
            if (!TextLines.isRule(line)) {
                split(line.strip(), handler);
                handler.endOfRecord(number);
            }
        });
    }

    private static void split(String line, RecordHandler handler) {
        int begin = line.startsWith("|") ? 1 : 0;
        int end = line.endsWith("|") && !line.endsWith("\\|") && line.length() > begin
                ? line.length() - 1
                : line.length();
        StringBuilder cell = new StringBuilder();
        int column = 0;
        for (int i = begin; i < end; i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < end && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                handler.cell(column++, cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        handler.cell(column, cell.toString().strip());
    }
}
