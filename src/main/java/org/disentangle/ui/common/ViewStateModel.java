package org.disentangle.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.session.view.ViewState;

/** What is looked at in the window, to be watched and changed. Use it from the publishing thread only. */
public final class ViewStateModel {
    private final ReadOnlyObjectWrapper<ViewState> state = new ReadOnlyObjectWrapper<>(ViewState.initial());
    private final List<ViewStatePart<?>> parts = new ArrayList<>();

    public ReadOnlyObjectProperty<ViewState> state() {
        return state.getReadOnlyProperty();
    }

    /** The state now. */
    public ViewState get() {
        return state.get();
    }

    /** Looks at something else, or otherwise. */
    public void change(UnaryOperator<ViewState> change) {
        ViewState changed = change.apply(state.get());
        if (!changed.equals(state.get())) {
            state.set(changed);
            parts.forEach(ViewStatePart::changed);
        }
    }

    /** A part that is watched as long as the state itself. */
    <T> ViewStatePart<T> part(Function<ViewState, T> reader, BiFunction<ViewState, T, ViewState> writer) {
        ViewStatePart<T> part = new ViewStatePart<>(this, reader, writer);
        parts.add(part);
        return part;
    }
}
