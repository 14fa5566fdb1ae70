package org.disentangle.importing.text;

/** Text follows a closing quote: either a stray quote inside a cell, or the end of a quote never closed. */
public final class StrayQuote extends TextProblem {
    private static final long serialVersionUID = 1L;

    private final int line;

    public StrayQuote(int line, Throwable cause) {
        super(
                "line " + line + " has text after a closing quote; double the quotes inside the cell, or remove them",
                cause);
        this.line = line;
    }

    /** The line of the file. */
    public int line() {
        return line;
    }
}
