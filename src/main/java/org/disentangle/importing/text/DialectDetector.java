package org.disentangle.importing.text;

import java.util.List;
import java.util.Optional;

/**
 * Finds the delimiter by the shape of the sample under each candidate.
 *
 * <p>For each of comma, tab, semicolon and vertical bar the sample is split into records (quotes respected). With w the
 * most frequent number of cells among the records, the candidate's score is the share of records that have w cells × (1
 * + the share of number-like cells among those after the first of each record below the header), × 1.25 if the header
 * has w cells too. A candidate with w = 1 splits nothing and is rejected. The highest score wins; ties go to the larger
 * w, then to the order above. If none splits the sample, columns may be aligned by spaces. A first line {@code sep=;}
 * decides. Judging the header alone would be wrong: a header may hold semicolons (a style sheet left in a cell).
 */
public final class DialectDetector {
    private static final List<Dialect> CANDIDATES =
            List.of(Dialect.COMMA, Dialect.TAB, Dialect.SEMICOLON, Dialect.PIPE);
    private static final double AGREEING_HEADER = 1.25;
    private static final String SEPARATOR = "sep=";

    private DialectDetector() {}

    /**
     * The dialect of a sample; comma if no candidate splits it.
     *
     * @param sample the beginning of the text
     * @param complete whether the sample is the whole text; otherwise its last record does not count
     */
    public static Dialect detect(CharSequence sample, boolean complete) {
        Optional<Dialect> stated = stated(sample);
        if (stated.isPresent()) {
            return stated.get();
        }
        Dialect best = Dialect.COMMA;
        double bestScore = 0;
        int bestWidth = 1;
        String text = sample.toString();
        char[] characters = text.toCharArray();
        for (Dialect candidate : CANDIDATES) {
            if (text.indexOf(candidate.delimiter()) < 0) {
                continue;
            }
            SampleShape shape = SampleShape.of(characters, candidate.delimiter(), complete);
            double score = score(shape);
            if (score > bestScore || (score == bestScore && shape.width() > bestWidth)) {
                best = candidate;
                bestScore = score;
                bestWidth = shape.width();
            }
        }
        return bestScore == 0 && AlignedRecords.width(sample) > 1 ? Dialect.SPACES : best;
    }

    /** The dialect stated in a first line such as {@code sep=;}, which spreadsheets write. */
    private static Optional<Dialect> stated(CharSequence sample) {
        if (sample.length() <= SEPARATOR.length()
                || !sample.subSequence(0, SEPARATOR.length()).toString().equalsIgnoreCase(SEPARATOR)) {
            return Optional.empty();
        }
        return Dialect.ofWord(String.valueOf(sample.charAt(SEPARATOR.length())));
    }

    private static double score(SampleShape shape) {
        if (shape.width() < 2) {
            return 0;
        }
        double header = shape.headerCells() == shape.width() ? AGREEING_HEADER : 1;
        return shape.regularity() * (1 + shape.numberShare()) * header;
    }
}
