package org.disentangle.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The choices that can be undone and redone; immutable. A change is known by a name ("isolate Llama"). Changes of one
 * kind that follow each other (typing in a search field) can be merged into one.
 *
 * @param past what can be undone, the latest last
 * @param present the choices now
 * @param future what can be redone, the next last
 */
public record History(List<Step> past, Choices present, List<Step> future) {
    private static final int LONGEST = 500;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /**
     * A change and the choices on its other side.
     *
     * @param name what was done, for a menu
     * @param choices before it, where it can be undone; after it, where it can be redone
     * @param continued whether the next change of the same name is part of it
     */
    public record Step(String name, Choices choices, boolean continued) {}

    public static History startingWith(Choices choices) {
        return new History(List.of(), choices, List.of());
    }

    /** The history after a change; the same when nothing changes. */
    public History changed(String name, boolean continued, Choices choices) {
        if (choices.equals(present)) {
            return this;
        }
        List<Step> steps = new ArrayList<>(past);
        boolean partOfLast = continued && lastIs(name);
        if (!partOfLast) {
            steps.add(new Step(name, present, continued));
        }
        if (steps.size() > LONGEST) {
            steps.remove(0);
        }
        return new History(steps, choices, List.of());
    }

    private boolean lastIs(String name) {
        if (past.isEmpty() || !future.isEmpty()) {
            return false;
        }
        Step last = past.get(past.size() - 1);
        return last.continued() && last.name().equals(name);
    }

    /** The history after undoing the latest change; the same when there is none. */
    public History undone() {
        if (past.isEmpty()) {
            return this;
        }
        Step last = past.get(past.size() - 1);
        List<Step> steps = new ArrayList<>(future);
        steps.add(new Step(last.name(), present, false));
        return new History(past.subList(0, past.size() - 1), last.choices(), steps);
    }

    /** The history after redoing the change undone last; the same when there is none. */
    public History redone() {
        if (future.isEmpty()) {
            return this;
        }
        Step next = future.get(future.size() - 1);
        List<Step> steps = new ArrayList<>(past);
        steps.add(new Step(next.name(), present, false));
        return new History(steps, next.choices(), future.subList(0, future.size() - 1));
    }

    /** What undoing would take back. */
    public Optional<String> undoName() {
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(past.get(past.size() - 1).name());
    }

    /** What redoing would do again. */
    public Optional<String> redoName() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.get(future.size() - 1).name());
    }
}
