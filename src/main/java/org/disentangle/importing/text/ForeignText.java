package org.disentangle.importing.text;

import java.util.Locale;

/** Recognises text that is not a table of cells, so that an error can name what it is. */
public final class ForeignText {
    private static final int BEGINNING = 64;

    private ForeignText() {}

    /**
     * Refuses text that is not a table.
     *
     * @param sample the beginning of the text
     * @throws TextProblem if it is a web page, XML or LaTeX
     */
    public static void refuse(String sample) throws TextProblem {
        String beginning = sample.substring(0, Math.min(BEGINNING, sample.length()))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype") || beginning.startsWith("<html")) {
            throw new TextProblem("this is a web page, not a table; download the table itself and open that");
        }
        if (beginning.startsWith("<?xml")) {
            throw new TextProblem("this is XML, not a text table; save the table as CSV and open that");
        }
        if (beginning.startsWith("\\begin{") || beginning.startsWith("\\documentclass")) {
            throw new TextProblem("this is LaTeX, not a text table; save the table as CSV and open that");
        }
    }
}
