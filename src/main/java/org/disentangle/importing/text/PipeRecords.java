package org.disentangle.importing.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells between vertical bars, as in Markdown tables: optional bars at both ends of a line, a rule under the header,
 * and {@code \|} for a bar inside a cell. There are no quotes.
 */
public final class PipeRecords implements RecordReader {
    private static final List<String> MARKUP = List.of("***", "**", "__", "*", "`");

    @Override
    public void read(Reader text, Dialect dialect, RecordHandler handler) throws IOException {
        new TextLines(text).forEach((line, number) -> {
            if (!TextLines.isRule(line)) {
                handler.record(split(line.strip()), number);
            }
        });
    }

    private static List<String> split(String line) {
        int begin = line.startsWith("|") ? 1 : 0;
        int end = line.endsWith("|") && !line.endsWith("\\|") && line.length() > begin
                ? line.length() - 1
                : line.length();
        StringBuilder cell = new StringBuilder();
        List<String> cells = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < end && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(withoutMarkup(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(withoutMarkup(cell.toString().strip()));
        return cells;
    }

    /** The text of a cell without markup that makes the whole of it bold, italic or a link. */
    private static String withoutMarkup(String cell) {
        String plain = cell;
        for (String sign : MARKUP) {
            int length = sign.length();
            boolean around = plain.length() > 2 * length
                    && plain.startsWith(sign)
                    && plain.endsWith(sign)
                    && plain.indexOf(sign, length) == plain.length() - length;
            plain = around ? plain.substring(length, plain.length() - length) : plain;
        }
        int end = plain.startsWith("[") && plain.endsWith(")") ? plain.indexOf("](") : -1;
        boolean link = end > 1 && plain.indexOf(')') == plain.length() - 1;
        return link ? withoutMarkup(plain.substring(1, end)) : plain;
    }
}
