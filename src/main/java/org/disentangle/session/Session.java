package org.disentangle.session;

import java.util.Optional;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;

/**
 * An open document with its history; immutable.
 *
 * @param opening makes the tables of its plans
 * @param history the history of its plans
 * @param document the document of the current plan
 */
public record Session(Opening opening, History<Plan> history, Document document) {
    public Session {
        if (!document.plan().equals(history.present())) {
            throw new IllegalArgumentException("a document of another plan");
        }
    }

    /** Starts a session with a document. */
    public static Session of(Opening opening, Document document) {
        return new Session(opening, History.startingWith(document.plan()), document);
    }

    /** The current plan. */
    public Plan plan() {
        return document.plan();
    }

    /** The session with another history, whose current plan leads to a document. */
    public Session with(History<Plan> newHistory, Document newDocument) {
        return new Session(opening, newHistory, newDocument);
    }

    /** The session with another history, if that needs no file to be read. */
    public Optional<Session> at(History<Plan> newHistory) {
        return newHistory.present().equals(plan())
                ? Optional.of(with(newHistory, document))
                : opening.atHand(newHistory.present()).map(made -> with(newHistory, made));
    }

    /** Moves along the history to an earlier document, or, if it is not in the history, adds it as a change. */
    public Session returnTo(Document shown) {
        Plan plan = shown.plan();
        History<Plan> back = history;
        while (!back.present().equals(plan) && !back.past().isEmpty()) {
            back = back.undone();
        }
        if (back.present().equals(plan)) {
            return with(back, shown);
        }
        History<Plan> forth = history;
        while (!forth.present().equals(plan) && !forth.future().isEmpty()) {
            forth = forth.redone();
        }
        return with(
                forth.present().equals(plan) ? forth : history.changed("return to the numbers shown", false, plan),
                shown);
    }
}
