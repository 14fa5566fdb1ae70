package org.disentangle.table;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A note about how a table was read: what was left out, treated as missing, guessed or duplicated.
 *
 * @param severity how much it matters
 * @param source the file (its name as the user gave it)
 * @param row the line of the file, from 1 (the header is line 1); empty if it concerns the whole file or column
 * @param column the column's name; empty if it concerns the whole file or row
 * @param message one plain sentence
 */
public record ImportNote(Severity severity, String source, OptionalInt row, Optional<String> column, String message) {

    /** The severity of a note, least severe first. */
    public enum Severity {
        /** Good to know: something was inferred. */
        INFORMATION,
        /** To check: something may have been misread, or was left out. */
        WARNING,
        /** To decide: until then, numbers may count the wrong way round, on the wrong scale, or not at all. */
        DECISION
    }

    /** Whether it is more severe than information. */
    public boolean isWarning() {
        return severity != Severity.INFORMATION;
    }

    /** Makes a note about a whole file. */
    public static ImportNote ofFile(Severity severity, String source, String message) {
        return new ImportNote(severity, source, OptionalInt.empty(), Optional.empty(), message);
    }

    /** Its place, such as "scores.csv, line 3, column mmlu". */
    public String place() {
        StringBuilder place = new StringBuilder(source);
        row.ifPresent(line -> place.append(", line ").append(line));
        column.ifPresent(name -> place.append(", column ").append(name));
        return place.toString();
    }

    @Override
    public String toString() {
        return place() + ": " + message;
    }
}
