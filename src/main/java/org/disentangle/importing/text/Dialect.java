package org.disentangle.importing.text;

import java.util.List;
import java.util.Optional;

/**
 * How the cells of a text table are separated.
 *
 * @param delimiter the character between two cells; a space stands for columns aligned by spaces
 */
public record Dialect(char delimiter) {
    public static final Dialect COMMA = new Dialect(',');
    public static final Dialect SEMICOLON = new Dialect(';');
    public static final Dialect TAB = new Dialect('\t');
    /** Vertical bars, as in Markdown tables. */
    public static final Dialect PIPE = new Dialect('|');
    /** Columns aligned by spaces. */
    public static final Dialect SPACES = new Dialect(' ');

    /** Every dialect. */
    public static final List<Dialect> ALL = List.of(COMMA, SEMICOLON, TAB, PIPE, SPACES);

    /** Its name in files and options. */
    public String word() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            default -> "spaces";
        };
    }

    /** The dialect with a name, or with the character itself. */
    public static Optional<Dialect> ofWord(String word) {
        return ALL.stream()
                .filter(dialect -> dialect.word().equals(word)
                        || word.length() == 1 && word.charAt(0) == dialect.delimiter()
                        || word.equals("\\t") && dialect.equals(TAB))
                .findFirst();
    }

    /** The reader for it. */
    public RecordReader reader() {
        return switch (delimiter) {
            case '|' -> new PipeRecords();
            case ' ' -> new AlignedRecords();
            default -> new DelimitedRecords();
        };
    }
}
