package org.disentangle.ui.model;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.session.view.ViewState;

/** The view state of the window, to observe and change. Use it from the publishing thread only. */
public final class ViewStateModel {
    private final ReadOnlyObjectWrapper<ViewState> state = new ReadOnlyObjectWrapper<>(ViewState.initial());

    public ReadOnlyObjectProperty<ViewState> state() {
        return state.getReadOnlyProperty();
    }

    /** The current state. */
    public ViewState get() {
        return state.get();
    }

    /** Changes the state. */
    public void change(UnaryOperator<ViewState> change) {
        ViewState changed = change.apply(state.get());
        if (!changed.equals(state.get())) {
            state.set(changed);
        }
    }

    /** A part of the state. */
    public <T> ViewStatePart<T> part(Function<ViewState, T> reader, BiFunction<ViewState, T, ViewState> writer) {
        return new ViewStatePart<>(this, reader, writer);
    }
}
