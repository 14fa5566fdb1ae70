package org.disentangle.importing.columns;

import org.disentangle.importing.note.CellsInWords;

/**
 * Why a column of numbers is not a benchmark.
 *
 * @param kind what the column is, in a few words
 * @param reason the rest of a sentence for a note
 */
public record NoScore(String kind, String reason) {
    private static final String OTHERWISE = "; to make it one, name it in a catalogue or change its use in the preview";

    /** A mean of the scores beside it. */
    static NoScore summary() {
        return new NoScore("summary of others", "summarises the scores beside it and is not a benchmark" + OTHERWISE);
    }

    /** A second summary of what the chosen column holds. */
    static NoScore summaryLike(String chosen) {
        return new NoScore(
                "summary of others",
                "summarises the same scores as " + CellsInWords.quoted(chosen) + " and is not a benchmark" + OTHERWISE);
    }

    /** The spread of the only score. */
    static NoScore spreadOf(String score) {
        return new NoScore(
                "of " + score, "says how " + CellsInWords.quoted(score) + " varies and is not a benchmark" + OTHERWISE);
    }

    /** The number of answers. */
    static NoScore count() {
        return new NoScore("a count", "counts what was scored and is not a benchmark" + OTHERWISE);
    }

    /** The same whole number in every row. */
    static NoScore sameCount(String number) {
        return new NoScore(
                "a count",
                "is " + number + " in every row, so it was treated as a count and is not a benchmark" + OTHERWISE);
    }
}
