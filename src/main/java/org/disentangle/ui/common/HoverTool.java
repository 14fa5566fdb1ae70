package org.disentangle.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Cursor;
import org.disentangle.figure.layout.Hit;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.ui.model.HoverText;
import org.disentangle.ui.model.Selection;

/** Names the model under the pointer, with a ring and a card; where several marks coincide, all of them. */
public final class HoverTool implements FigureTool {
    private final Selection selection;
    private final IntFunction<Optional<HoverText>> describe;
    private final HoverCard card = new HoverCard();
    private final PointRing ring = new PointRing("hover-ring");
    private Optional<ToolSurface> surface = Optional.empty();

    /**
     * Makes the tool.
     *
     * @param describe the text for a row of the table; empty: none
     */
    public HoverTool(Selection selection, IntFunction<Optional<HoverText>> describe) {
        this.selection = selection;
        this.describe = describe;
    }

    @Override
    public void attach(ToolSurface newSurface) {
        surface = Optional.of(newSurface);
        FigurePane pane = newSurface.pane();
        newSurface.show(ring.node());
        newSurface.show(card.node());
        newSurface
                .subscriptions()
                .run(() -> show(newSurface), pane.shown(), pane.request(), selection.model(), selection.hovered());
    }

    @Override
    public void moved(FigurePoint at) {
        Optional<Hit> hit = at.hit();
        Optional<Integer> row =
                hit.flatMap(found -> found instanceof Hit.OfModel model ? Optional.of(model.row()) : Optional.empty());
        selection.hovered().set(row.map(found -> surface.flatMap(
                        present -> inPlace(present).selected(found))
                .orElse(found)));
        surface.ifPresent(present -> present.pointer(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    }

    @Override
    public void left() {
        selection.hovered().set(Optional.empty());
    }

    private ModelsInPlace inPlace(ToolSurface on) {
        return new ModelsInPlace(on.pane(), selection);
    }

    private void show(ToolSurface on) {
        Optional<PointPlace> place = selection.hovered().get().flatMap(on.pane()::placeOf);
        ring.place(place);
        Optional<HoverText> text = selection.hovered().get().flatMap(row -> describe(on, row));
        if (place.isPresent() && text.isPresent()) {
            card.show(text.get(), on.overlay(), place.get().x(), place.get().y());
        } else {
            card.hide();
        }
        on.say(text.or(() -> selection.model().get().flatMap(row -> describe(on, row)))
                .map(HoverText::spoken)
                .orElse(""));
    }

    private Optional<HoverText> describe(ToolSurface on, int row) {
        return describe.apply(row).map(text -> text.inPlaceWith(others(on, row)));
    }

    private List<String> others(ToolSurface on, int row) {
        return inPlace(on).of(row).stream()
                .filter(other -> other != row)
                .map(other -> describe.apply(other).map(HoverText::title).orElse(""))
                .filter(title -> !title.isEmpty())
                .toList();
    }
}
