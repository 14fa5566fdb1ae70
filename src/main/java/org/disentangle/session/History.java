package org.disentangle.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The steps that can be undone and redone, up to 200; immutable. Each change has a name ("isolate Llama"). Consecutive
 * changes of one kind (typing in a search field) can be merged into one.
 *
 * @param past the steps that can be undone, latest last
 * @param present the current state
 * @param future the steps that can be redone, the next one last
 */
public record History<T>(List<Step<T>> past, T present, List<Step<T>> future) {
    private static final int LONGEST = 200;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /**
     * A change and the state on its other side.
     *
     * @param name the name of the change, for a menu
     * @param state the state before the change if it can be undone, or after it if it can be redone
     * @param continued whether the next change of the same name is merged into it
     */
    public record Step<T>(String name, T state, boolean continued) {}

    public static <T> History<T> startingWith(T present) {
        return new History<>(List.of(), present, List.of());
    }

    /** The history after a change; the same if nothing changes. */
    public History<T> changed(String name, boolean continued, T next) {
        if (next.equals(present)) {
            return this;
        }
        List<Step<T>> steps = new ArrayList<>(past);
        boolean partOfLast = continued && lastIs(name);
        if (!partOfLast) {
            steps.add(new Step<>(name, present, continued));
        }
        if (steps.size() > LONGEST) {
            steps.remove(0);
        }
        return new History<>(steps, next, List.of());
    }

    private boolean lastIs(String name) {
        if (past.isEmpty() || !future.isEmpty()) {
            return false;
        }
        Step<T> last = past.get(past.size() - 1);
        return last.continued() && last.name().equals(name);
    }

    /** The history after undoing the latest change; the same if there is none. */
    public History<T> undone() {
        if (past.isEmpty()) {
            return this;
        }
        Step<T> last = past.get(past.size() - 1);
        List<Step<T>> steps = new ArrayList<>(future);
        steps.add(new Step<>(last.name(), present, false));
        return new History<>(past.subList(0, past.size() - 1), last.state(), steps);
    }

    /** The history after redoing the change undone last; the same if there is none. */
    public History<T> redone() {
        if (future.isEmpty()) {
            return this;
        }
        Step<T> next = future.get(future.size() - 1);
        List<Step<T>> steps = new ArrayList<>(past);
        steps.add(new Step<>(next.name(), present, false));
        return new History<>(steps, next.state(), future.subList(0, future.size() - 1));
    }

    /** The name of the change to undo. */
    public Optional<String> undoName() {
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(past.get(past.size() - 1).name());
    }

    /** The name of the change to redo. */
    public Optional<String> redoName() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.get(future.size() - 1).name());
    }

    /** Replaces the latest change by another, for good. */
    public History<T> changedInstead(String name, UnaryOperator<T> change) {
        History<T> before = undone();
        return new History<>(before.past(), before.present(), future)
                .changed(name, false, change.apply(before.present()));
    }
}
