package org.disentangle.ui.model;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.disentangle.session.view.ViewState;

/** A part of the view state. It stores nothing itself: it reads from the state and writes to it. */
public final class ViewStatePart<T> implements ObservableValue<T> {
    private final ViewStateModel model;
    private final Function<ViewState, T> reader;
    private final BiFunction<ViewState, T, ViewState> writer;
    private final ObservableValue<T> watched;

    ViewStatePart(ViewStateModel model, Function<ViewState, T> reader, BiFunction<ViewState, T, ViewState> writer) {
        this(model, reader, writer, model.state().map(reader));
    }

    /**
     * Makes it.
     *
     * @param watched further values on which it depends
     */
    ViewStatePart(
            ViewStateModel model,
            Function<ViewState, T> reader,
            BiFunction<ViewState, T, ViewState> writer,
            ObservableValue<T> watched) {
        this.model = model;
        this.reader = reader;
        this.writer = writer;
        this.watched = watched;
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

    @Override
    public void addListener(ChangeListener<? super T> listener) {
        watched.addListener(listener);
    }

    @Override
    public void removeListener(ChangeListener<? super T> listener) {
        watched.removeListener(listener);
    }

    @Override
    public void addListener(InvalidationListener listener) {
        watched.addListener(listener);
    }

    @Override
    public void removeListener(InvalidationListener listener) {
        watched.removeListener(listener);
    }
}
