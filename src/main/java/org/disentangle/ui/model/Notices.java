package org.disentangle.ui.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The single sentence shown in the window. A new one replaces the previous one; they never stack. An offer that leaves the
 * window without an answer is refused.
 */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The kind of a notice. */
    public enum Kind {
        INFORMATION,
        /** A request cannot be carried out as things stand; true only until they change. */
        REFUSAL,
        ERROR
    }

    /**
     * A plain sentence.
     *
     * @param details what helps to find an internal error; empty if it is none
     * @param offer what the user can do about it at once
     */
    public record Notice(Kind kind, String sentence, Optional<String> details, Optional<Offer> offer) {
        Notice(Kind kind, String sentence) {
            this(kind, sentence, Optional.empty(), Optional.empty());
        }
    }

    /**
     * An action offered with a notice.
     *
     * @param word the text of the button
     * @param accept runs if the user accepts
     * @param refuse runs if the notice is dismissed instead
     */
    public record Offer(String word, Runnable accept, Runnable refuse) {}

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    private void show(Optional<Notice> next) {
        Optional<Offer> unanswered = current.get().flatMap(Notice::offer);
        current.set(next);
        unanswered.ifPresent(offer -> offer.refuse().run());
    }

    public void inform(String sentence) {
        show(Optional.of(new Notice(Kind.INFORMATION, sentence)));
    }

    public void error(String sentence) {
        show(Optional.of(new Notice(Kind.ERROR, sentence)));
    }

    /** Shows a sentence with an offer. */
    public void offer(String sentence, Offer offer) {
        show(Optional.of(new Notice(Kind.INFORMATION, sentence, Optional.empty(), Optional.of(offer))));
    }

    /** Accepts the offer. */
    public void accept() {
        Optional<Offer> offer = current.get().flatMap(Notice::offer);
        current.set(Optional.empty());
        offer.ifPresent(taken -> taken.accept().run());
    }

    /** Says why a request cannot be carried out as things stand. */
    public void refuse(String sentence) {
        show(Optional.of(new Notice(Kind.REFUSAL, sentence)));
    }

    /** Dismisses a refusal after a change, because the request may now be possible. */
    public void dismissRefusal() {
        if (current.get().filter(notice -> notice.kind() == Kind.REFUSAL).isPresent()) {
            dismiss();
        }
    }

    /**
     * Dismisses what was said of a step that is undone or made again. Errors and offers stay: they do not depend on the
     * step.
     */
    void dismissPast() {
        if (current.get()
                .filter(notice -> notice.kind() != Kind.ERROR && notice.offer().isEmpty())
                .isPresent()) {
            dismiss();
        }
    }

    /** Reports an internal error, with details that can be copied. */
    public void fault(String sentence, String details) {
        show(Optional.of(new Notice(Kind.ERROR, sentence, Optional.of(details), Optional.empty())));
    }

    /** Dismisses the notice. */
    public void dismiss() {
        show(Optional.empty());
    }
}
