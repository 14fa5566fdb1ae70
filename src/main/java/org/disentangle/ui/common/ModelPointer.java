package org.disentangle.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import org.disentangle.figure.layout.Hit;
import org.disentangle.figure.layout.PointPlace;

/**
 * Pointing at models in a figure: hovering names one and rings its point, a click selects it. Where several marks lie in one
 * place, hovering names all of them, and further clicks select one after the other.
 */
public final class ModelPointer implements AutoCloseable {
    /** How near to a point is near enough, in pixels. */
    private static final double RADIUS = 9;

    private final FigurePane pane;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Selection selection;
    private final IntFunction<Optional<HoverText>> describe;
    private final HoverCard card = new HoverCard();
    private final Circle hoverRing = ring("hover-ring");
    private final Circle selectedRing = ring("selected-ring");

    /**
     * Attaches to a pane.
     *
     * @param describe what to say of a row of the table; empty: nothing
     */
    public ModelPointer(FigurePane pane, Selection selection, IntFunction<Optional<HoverText>> describe) {
        this.pane = pane;
        this.selection = selection;
        this.describe = describe;
        pane.overlay().getChildren().addAll(selectedRing, hoverRing, card.node());
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        subscriptions.run(this::placeRings, pane.shown(), pane.request(), selection.model(), selection.hovered());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private static Circle ring(String styleClass) {
        Circle ring = new Circle();
        ring.getStyleClass().add(styleClass);
        ring.setManaged(false);
        ring.setVisible(false);
        return ring;
    }

    private Optional<Hit> hit(double x, double y) {
        return pane.pointable()
                .flatMap(shown -> shown.page().hit(x / shown.zoom(), y / shown.zoom(), RADIUS / shown.zoom()));
    }

    private void point(double x, double y) {
        Optional<Hit> hit = hit(x, y);
        Optional<Integer> row =
                hit.flatMap(found -> found instanceof Hit.OfModel model ? Optional.of(model.row()) : Optional.empty());
        selection.hovered().set(row.map(found -> selectedOf(inPlaceOf(found)).orElse(found)));
        pane.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void leave() {
        selection.hovered().set(Optional.empty());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        pane.requestFocus();
        Optional<Hit> hit = hit(event.getX(), event.getY());
        if (hit.isEmpty()) {
            selection.model().set(Optional.empty());
        } else if (hit.get() instanceof Hit.OfModel model) {
            Optional<Integer> next = Optional.of(next(model.row()));
            selection.model().set(next);
            selection.hovered().set(next);
        } else if (hit.get() instanceof Hit.OfBenchmark benchmark) {
            selection.benchmark().set(benchmark.benchmark());
        }
    }

    private List<Integer> inPlaceOf(int row) {
        return pane.pointable().map(shown -> shown.page().inPlaceOf(row)).orElse(List.of());
    }

    /** The selected one of some models. */
    private Optional<Integer> selectedOf(List<Integer> rows) {
        return selection.model().get().filter(rows::contains);
    }

    /** The model that a click on this one selects: behind the selected one of its place the next. */
    private int next(int row) {
        List<Integer> rows = inPlaceOf(row);
        return selectedOf(rows)
                .map(selected -> rows.get((rows.indexOf(selected) + 1) % rows.size()))
                .orElse(row);
    }

    private Optional<HoverText> describe(int row) {
        return describe.apply(row).map(text -> text.inPlaceWith(others(row)));
    }

    private List<String> others(int row) {
        return inPlaceOf(row).stream()
                .filter(other -> other != row)
                .map(other -> describe.apply(other).map(HoverText::title).orElse(""))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** A screen reader says the model as a part of the figure. */
    private void tell(Optional<HoverText> text) {
        pane.shown()
                .get()
                .ifPresent(shown -> pane.setAccessibleText(shown.figure().title()
                        + text.map(found -> ". " + found.spoken()).orElse("")));
    }

    private void placeRings() {
        place(selectedRing, selection.model().get());
        Optional<PointPlace> place = place(hoverRing, selection.hovered().get());
        Optional<HoverText> text = selection.hovered().get().flatMap(this::describe);
        if (place.isPresent() && text.isPresent()) {
            card.show(text.get(), pane.overlay(), hoverRing.getCenterX(), hoverRing.getCenterY());
        } else {
            card.hide();
        }
        tell(text.or(() -> selection.model().get().flatMap(this::describe)));
    }

    private Optional<PointPlace> place(Circle ring, Optional<Integer> row) {
        Optional<FigurePane.Shown> shown = pane.pointable();
        Optional<PointPlace> place = shown.flatMap(present -> row.flatMap(present.page()::placeOf));
        double zoom = shown.map(FigurePane.Shown::zoom).orElse(1.0);
        ring.setVisible(place.isPresent());
        place.ifPresent(found -> {
            ring.setCenterX(found.x() * zoom);
            ring.setCenterY(found.y() * zoom);
            ring.setRadius(found.size() * zoom / 2 + 4);
        });
        return place;
    }
}
