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
        /** What was asked for cannot be done as things stand; it is true only until they change. */
        REFUSAL,
        ERROR
    }

    /**
     * A plain sentence.
     *
     * @param details what helps to find a fault of the program; empty where it is none
     */
    public record Notice(Kind kind, String sentence, Optional<String> details) {}

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void inform(String sentence) {
        current.set(Optional.of(new Notice(Kind.INFORMATION, sentence, Optional.empty())));
    }

    public void error(String sentence) {
        current.set(Optional.of(new Notice(Kind.ERROR, sentence, Optional.empty())));
    }

    /** Says why what was asked for cannot be done as things stand. */
    public void refuse(String sentence) {
        current.set(Optional.of(new Notice(Kind.REFUSAL, sentence, Optional.empty())));
    }

    /** Things are no longer as they were: what was refused may now be done. */
    public void dismissRefusal() {
        if (current.get().filter(notice -> notice.kind() == Kind.REFUSAL).isPresent()) {
            dismiss();
        }
    }

    /** Says that the program has a fault; the details can be copied. */
    public void fault(String sentence, String details) {
        current.set(Optional.of(new Notice(Kind.ERROR, sentence, Optional.of(details))));
    }

    public void dismiss() {
        current.set(Optional.empty());
    }
}
