package org.disentangle.ui.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The single sentence that the window shows in place. A new one replaces the previous one; they never stack. */
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
     * @param offer what can be done about it at once
     */
    public record Notice(Kind kind, String sentence, Optional<String> details, Optional<Offer> offer) {
        Notice(Kind kind, String sentence) {
            this(kind, sentence, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Something that can be done with one click, or left.
     *
     * @param word on the button
     * @param accept does it
     * @param refuse when the notice is dismissed instead
     */
    public record Offer(String word, Runnable accept, Runnable refuse) {}

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void inform(String sentence) {
        current.set(Optional.of(new Notice(Kind.INFORMATION, sentence)));
    }

    public void error(String sentence) {
        current.set(Optional.of(new Notice(Kind.ERROR, sentence)));
    }

    /** Offers something. */
    public void offer(String sentence, Offer offer) {
        current.set(Optional.of(new Notice(Kind.INFORMATION, sentence, Optional.empty(), Optional.of(offer))));
    }

    /** The user wants to see no more of what is said; an offer is refused by it. */
    public void refuse() {
        Optional<Offer> offer = current.get().flatMap(Notice::offer);
        dismiss();
        offer.ifPresent(left -> left.refuse().run());
    }

    /** The user takes what is offered. */
    public void accept() {
        Optional<Offer> offer = current.get().flatMap(Notice::offer);
        dismiss();
        offer.ifPresent(taken -> taken.accept().run());
    }

    /** Says why what was asked for cannot be done as things stand. */
    public void refuse(String sentence) {
        current.set(Optional.of(new Notice(Kind.REFUSAL, sentence)));
    }

    /** Things are no longer as they were: what was refused may now be done. */
    public void dismissRefusal() {
        if (current.get().filter(notice -> notice.kind() == Kind.REFUSAL).isPresent()) {
            dismiss();
        }
    }

    /** Says that the program has a fault; the details can be copied. */
    public void fault(String sentence, String details) {
        current.set(Optional.of(new Notice(Kind.ERROR, sentence, Optional.of(details), Optional.empty())));
    }

    public void dismiss() {
        current.set(Optional.empty());
    }
}
