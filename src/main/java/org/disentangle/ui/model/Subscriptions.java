package org.disentangle.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/**
 * The subscriptions of a view or view model; closing them ends all of them. If told when the view is shown, it does
 * nothing for a hidden view and catches up once when the view is shown.
 */
public final class Subscriptions implements AutoCloseable {
    private final List<Subscription> open = new ArrayList<>();
    private final Set<Runnable> missed = new LinkedHashSet<>();
    private boolean awake = true;

    /** For views that are closed when they are not shown. */
    public Subscriptions() {}

    /**
     * For views that are hidden at times.
     *
     * @param shown whether the view is visible
     */
    public Subscriptions(ObservableValue<Boolean> shown) {
        open.add(shown.subscribe(this::wake));
    }

    private void wake(boolean shown) {
        awake = shown;
        while (awake && !missed.isEmpty()) {
            Runnable next = missed.iterator().next();
            missed.remove(next);
            next.run();
        }
    }

    private void runOrMiss(Runnable action) {
        if (awake) {
            action.run();
        } else {
            missed.add(action);
        }
    }

    /** Runs an action now, or once visible, and whenever one of the values changes. */
    public void follow(Runnable action, ObservableValue<?>... values) {
        run(action, values);
        runOrMiss(action);
    }

    /** Runs an action whenever one of the values changes. */
    public void run(Runnable action, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            open.add(value.subscribe((old, now) -> runOrMiss(action)));
        }
    }

    /** Passes the current value and every later one to an action. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> action) {
        follow(() -> action.accept(value.getValue()), value);
    }

    /** Passes every later value to an action. */
    public <T> void on(ObservableValue<T> value, Consumer<? super T> action) {
        run(() -> action.accept(value.getValue()), value);
    }

    /** Runs an action whenever a list changes. */
    public <T> void onList(ObservableList<T> list, Runnable action) {
        ListChangeListener<T> listener = change -> runOrMiss(action);
        list.addListener(listener);
        open.add(() -> list.removeListener(listener));
    }

    /** Keeps a control equal to a value, and passes on the user's changes of the control. */
    public <T> void link(Property<T> control, ObservableValue<T> value, Consumer<? super T> change) {
        follow(value, control::setValue);
        open.add(control.subscribe((old, now) -> {
            if (now != null) {
                change.accept(now);
            }
        }));
    }

    /** Adds a subscription to end with the others. */
    public void add(Subscription part) {
        open.add(part);
    }

    /** Ends all subscriptions. */
    @Override
    public void close() {
        List.copyOf(open).forEach(Subscription::unsubscribe);
        open.clear();
        missed.clear();
    }
}
