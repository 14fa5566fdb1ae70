package org.disentangle.importing.text;

/**
 * How the cells of a text table are set apart.
 *
 * @param delimiter the character between two cells
 */
public record Dialect(char delimiter) {
    public static final Dialect COMMA = new Dialect(',');
    public static final Dialect SEMICOLON = new Dialect(';');
    public static final Dialect TAB = new Dialect('\t');
}
