package org.disentangle.importing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disentangle.importing.check.DirectionDoubt.Reason;
import org.disentangle.table.Direction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** Puts doubts about directions into words: one note per reason, however many columns there are. */
final class DirectionNotes {
    private static final int NAMED = 3;

    private DirectionNotes() {}

    static List<ImportNote> of(List<DirectionDoubt> doubts, String source) {
        List<ImportNote> notes = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            for (Direction counted : List.of(Direction.HIGHER, Direction.LOWER)) {
                List<String> columns = doubts.stream()
                        .filter(doubt ->
                                doubt.reason() == reason && doubt.counted().equals(counted))
                        .map(DirectionDoubt::column)
                        .toList();
                if (!columns.isEmpty()) {
                    notes.add(new ImportNote(
                            Severity.DECISION,
                            source,
                            OptionalInt.empty(),
                            columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty(),
                            sentence(reason, counted, columns)));
                }
            }
        }
        return notes;
    }

    private static String sentence(Reason reason, Direction counted, List<String> columns) {
        String other = counted.equals(Direction.HIGHER) ? "lower" : "higher";
        boolean one = columns.size() == 1;
        String which = one ? "" : " in " + listed(columns);
        String count = (one ? "it counts" : "they count") + " as \"" + counted.word() + " is better\"";
        return switch (reason) {
            case CONTRADICTED ->
                "check the direction" + which + ": " + count + ", but the numbers run the opposite way to "
                        + "what the capabilities benchmarks suggest, as if they were inverted (1 − x). Add "
                        + option(columns, other) + " if they are, =" + counted.word() + " if they are not";
            case NAMED_OTHERWISE ->
                "by " + (one ? "its name " : "their names ") + other + " is better" + which + ", but " + count
                        + "; add "
                        + option(columns, other) + ", or =" + counted.word()
                        + " if the file holds inverted scores";
            case GUESSED ->
                "nothing says whether higher or lower is better" + which + "; " + count + ", which is a guess. Add "
                        + option(columns, other) + " if " + other + " is better, =" + counted.word()
                        + " if the guess is right";
        };
    }

    /** A sentence without its advice for the command line. */
    static String withoutOption(String sentence) {
        return sentence.replaceFirst("[.;] [Aa]dd --direction .*$", "");
    }

    private static String option(List<String> columns, String direction) {
        return "--direction " + quoted(columns.get(0) + "=" + direction)
                + (columns.size() > 1 ? " (once for each column)" : "");
    }

    private static String listed(List<String> columns) {
        return Counts.of(columns.size(), "column", "columns") + " (" + Listing.cut(columns, NAMED) + ")";
    }

    /** Quotes a word for a shell. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
