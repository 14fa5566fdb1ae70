package org.disentangle.session;

import java.util.function.UnaryOperator;

/**
 * An open document with its history; immutable. The table stays, the choices change.
 *
 * @param opened the document as it was opened
 * @param history its choices
 */
public record Session(Document opened, History history) {

    /** A session that begins with a document. */
    public static Session of(Document document) {
        return new Session(document, History.startingWith(document.choices()));
    }

    /** The document as it is now. */
    public Document document() {
        return opened.withChoices(history.present());
    }

    /**
     * Changes the choices.
     *
     * @param name what is done, for the menu ("isolate Llama")
     */
    public Session change(String name, UnaryOperator<Choices> change) {
        return new Session(opened, history.changed(name, false, change.apply(history.present())));
    }

    /** Changes the choices; changes of this name that follow each other are undone together. */
    public Session changeContinuously(String name, UnaryOperator<Choices> change) {
        return new Session(opened, history.changed(name, true, change.apply(history.present())));
    }

    /** Takes back the latest change for good and makes another in its place (the first click of a double click). */
    public Session changeInstead(String name, UnaryOperator<Choices> change) {
        History before = history.undone();
        return new Session(opened, new History(before.past(), before.present(), history.future())).change(name, change);
    }

    /** Goes along the history to choices that were there before; where they were not, takes them as a change. */
    public Session returnTo(Choices choices) {
        History back = history;
        while (!back.present().equals(choices) && !back.past().isEmpty()) {
            back = back.undone();
        }
        History forth = history;
        while (!forth.present().equals(choices) && !forth.future().isEmpty()) {
            forth = forth.redone();
        }
        if (back.present().equals(choices)) {
            return new Session(opened, back);
        }
        return forth.present().equals(choices)
                ? new Session(opened, forth)
                : change("return to the numbers shown", now -> choices);
    }

    public Session undo() {
        return new Session(opened, history.undone());
    }

    public Session redo() {
        return new Session(opened, history.redone());
    }
}
