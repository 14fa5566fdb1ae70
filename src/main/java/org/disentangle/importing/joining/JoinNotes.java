package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;
import org.disentangle.wording.Listing;

/** Collects the notes on a join: of each kind and column, the first 20 are written out and the rest counted. */
final class JoinNotes {
    static final int LIMIT = 20;

    private final String source;
    private final List<ImportNote> notes = new ArrayList<>();

    /** Collects notes about an added table of this name. */
    JoinNotes(String source) {
        this.source = source;
    }

    List<ImportNote> list() {
        return List.copyOf(notes);
    }

    void inform(String message) {
        notes.add(ImportNote.ofFile(Severity.INFORMATION, source, message));
    }

    void warn(String message) {
        notes.add(ImportNote.ofFile(Severity.WARNING, source, message));
    }

    void warn(String column, String message) {
        notes.add(new ImportNote(Severity.WARNING, source, OptionalInt.empty(), Optional.of(column), message));
    }

    void inform(String column, String message) {
        notes.add(new ImportNote(Severity.INFORMATION, source, OptionalInt.empty(), Optional.of(column), message));
    }

    /** Adds a note for each item, or for the first ones and the number of the rest. */
    <T> void each(
            Severity severity,
            Optional<String> column,
            List<T> all,
            Function<T, String> say,
            IntFunction<String> others) {
        all.stream().limit(LIMIT).forEach(one -> add(severity, column, say.apply(one)));
        if (all.size() > LIMIT) {
            add(severity, column, others.apply(all.size() - LIMIT));
        }
    }

    private void add(Severity severity, Optional<String> column, String message) {
        notes.add(new ImportNote(severity, source, OptionalInt.empty(), column, message));
    }

    /** The first names and how many more there are. */
    static String listed(List<String> names) {
        return Listing.cut(names, LIMIT);
    }

    /** The shortest text that reads back as the number. */
    static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
