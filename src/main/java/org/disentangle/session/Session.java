package org.disentangle.session;

import java.util.function.UnaryOperator;

/**
 * An open document with its history; immutable. What was read stays, the choices change.
 *
 * @param history its choices
 * @param document the document as it is now
 */
public record Session(History history, Document document) {

    /** A session that begins with a document. */
    public static Session of(Document document) {
        return new Session(History.startingWith(document.choices()), document);
    }

    private Session with(History newHistory) {
        return new Session(newHistory, document.withChoices(newHistory.present()));
    }

    /**
     * Changes the choices.
     *
     * @param name what is done, for the menu ("isolate Llama")
     */
    public Session change(String name, UnaryOperator<Choices> change) {
        return with(history.changed(name, false, change.apply(history.present())));
    }

    /** Changes the choices; changes of this name that follow each other are undone together. */
    public Session changeContinuously(String name, UnaryOperator<Choices> change) {
        return with(history.changed(name, true, change.apply(history.present())));
    }

    /** Takes back the latest change for good and makes another in its place (the first click of a double click). */
    public Session changeInstead(String name, UnaryOperator<Choices> change) {
        History before = history.undone();
        return with(new History(before.past(), before.present(), history.future()))
                .change(name, change);
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
            return with(back);
        }
        return forth.present().equals(choices) ? with(forth) : change("return to the numbers shown", now -> choices);
    }

    public Session undo() {
        return with(history.undone());
    }

    public Session redo() {
        return with(history.redone());
    }
}
