package org.disentangle.importing.note;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.disentangle.table.ImportNote;

/** Notes of one kind about one column or file: the first 20 are written out, the rest are counted in a final note. */
public final class NoteSeries {
    public static final int LIMIT = 20;

    private final Notes notes;
    private int count;

    public NoteSeries(Notes notes) {
        this.notes = notes;
    }

    /** Adds a note, which is made only if it is written out. */
    public void add(Supplier<ImportNote> note) {
        if (count++ < LIMIT) {
            notes.add(note.get());
        }
    }

    /** Ends the series. */
    public void close(IntFunction<ImportNote> othersCounted) {
        if (count > LIMIT) {
            notes.add(othersCounted.apply(count - LIMIT));
        }
    }
}
