package org.disentangle.ui.common;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValueBase;
import org.disentangle.session.view.ViewState;

/** A part of the view state. It keeps nothing: it reads from the state and writes to it. */
public final class ViewStatePart<T> extends ObservableValueBase<T> {
    private final ViewStateModel model;
    private final Function<ViewState, T> reader;
    private final BiFunction<ViewState, T, ViewState> writer;

    ViewStatePart(ViewStateModel model, Function<ViewState, T> reader, BiFunction<ViewState, T, ViewState> writer) {
        this.model = model;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public T getValue() {
        return reader.apply(model.get());
    }

    public T get() {
        return getValue();
    }

    public void set(T value) {
        model.change(state -> writer.apply(state, value));
    }

    /** Tells those who listen, if it is this part that has changed. */
    void changed() {
        fireValueChangedEvent();
    }
}
