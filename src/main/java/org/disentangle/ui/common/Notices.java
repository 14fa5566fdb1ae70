package org.disentangle.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one sentence that the window shows in place. A new one replaces the one before it; they never stack. */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** How much a notice matters. */
    public enum Kind {
        INFORMATION,
        ERROR
    }

    /** A plain sentence. */
    public record Notice(Kind kind, String sentence) {}

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void inform(String sentence) {
        current.set(Optional.of(new Notice(Kind.INFORMATION, sentence)));
    }

    public void error(String sentence) {
        current.set(Optional.of(new Notice(Kind.ERROR, sentence)));
    }

    public void dismiss() {
        current.set(Optional.empty());
    }
}
