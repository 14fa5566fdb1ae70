package org.disentangle.importing.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;

/** Collects the notes about an import, in the order found. */
public final class Notes {
    private final List<ImportNote> notes = new ArrayList<>();

    public void add(ImportNote note) {
        notes.add(note);
    }

    public void addAll(Notes others) {
        notes.addAll(others.notes);
    }

    /** Adds information about a file. */
    public void inform(String source, String message) {
        add(ImportNote.ofFile(Severity.INFORMATION, source, message));
    }

    /** Adds information about a column. */
    public void inform(String source, String column, String message) {
        add(new ImportNote(Severity.INFORMATION, source, OptionalInt.empty(), Optional.of(column), message));
    }

    /** Adds a warning about a file. */
    public void warn(String source, String message) {
        add(file(source, message));
    }

    /** Adds a warning about a column. */
    public void warn(String source, String column, String message) {
        add(column(source, column, message));
    }

    /** Adds a question to decide about a column. */
    public void decide(String source, String column, String message) {
        add(new ImportNote(Severity.DECISION, source, OptionalInt.empty(), Optional.of(column), message));
    }

    public List<ImportNote> list() {
        return List.copyOf(notes);
    }

    /** Makes information about a line. */
    public static ImportNote information(String source, int line, String message) {
        return new ImportNote(Severity.INFORMATION, source, OptionalInt.of(line), Optional.empty(), message);
    }

    /** Makes a warning about a line. */
    public static ImportNote line(String source, int line, String message) {
        return new ImportNote(Severity.WARNING, source, OptionalInt.of(line), Optional.empty(), message);
    }

    /** Makes a warning about a cell. */
    public static ImportNote cell(String source, int line, String column, String message) {
        return new ImportNote(Severity.WARNING, source, OptionalInt.of(line), Optional.of(column), message);
    }

    /** Makes a warning about a column. */
    public static ImportNote column(String source, String column, String message) {
        return new ImportNote(Severity.WARNING, source, OptionalInt.empty(), Optional.of(column), message);
    }

    /** Makes a warning about a file. */
    public static ImportNote file(String source, String message) {
        return ImportNote.ofFile(Severity.WARNING, source, message);
    }
}
