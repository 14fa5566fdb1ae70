package org.disentangle.session;

import java.util.Optional;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;

/**
 * An open document with its history; immutable.
 *
 * @param opening leads from its plans to tables
 * @param history its plans
 * @param document what the present one leads to
 */
public record Session(Opening opening, History<Plan> history, Document document) {
    public Session {
        if (!document.plan().equals(history.present())) {
            throw new IllegalArgumentException("a document of another plan");
        }
    }

    /** A session that begins with a document. */
    public static Session of(Opening opening, Document document) {
        return new Session(opening, History.startingWith(document.plan()), document);
    }

    /** The plan as it is now. */
    public Plan plan() {
        return document.plan();
    }

    /** With another history whose present leads to a document. */
    public Session with(History<Plan> newHistory, Document newDocument) {
        return new Session(opening, newHistory, newDocument);
    }

    /** With another history, where no file has to be read for it. */
    public Optional<Session> at(History<Plan> newHistory) {
        return newHistory.present().equals(plan())
                ? Optional.of(with(newHistory, document))
                : opening.atHand(newHistory.present()).map(made -> with(newHistory, made));
    }

    /** Goes along the history to a document that was there before; where it was not, takes it as a change. */
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
