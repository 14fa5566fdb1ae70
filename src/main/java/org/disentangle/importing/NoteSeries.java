package org.disentangle.importing;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.disentangle.table.ImportNote;

/** Notes of one kind about one column or file: the first 20 are written out, the others counted in a last one. */
final class NoteSeries {
    static final int LIMIT = 20;

    private final Notes notes;
    private int count;

    NoteSeries(Notes notes) {
        this.notes = notes;
    }

    /** One more; the note is only made when it is written out. */
    void add(Supplier<ImportNote> note) {
        if (count++ < LIMIT) {
            notes.add(note.get());
        }
    }

    /** Ends the series. */
    void close(IntFunction<ImportNote> othersCounted) {
        if (count > LIMIT) {
            notes.add(othersCounted.apply(count - LIMIT));
        }
    }
}
