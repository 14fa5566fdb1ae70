package org.disentangle.ui.common;

import java.util.Optional;
import org.disentangle.figure.layout.Hit;
import org.disentangle.ui.model.Selection;

/**
 * Selects the model or benchmark clicked on, or no model if nothing is there. The selected one has a ring.
 */
public final class PickTool implements FigureTool {
    private final Selection selection;
    private final PointRing ring = new PointRing("selected-ring");
    private Optional<FigurePane> pane = Optional.empty();

    public PickTool(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void attach(ToolSurface surface) {
        pane = Optional.of(surface.pane());
        surface.show(ring.node());
        surface.subscriptions()
                .follow(
                        () -> ring.place(selection.model().get().flatMap(surface.pane()::placeOf)),
                        surface.pane().shown(),
                        surface.pane().request(),
                        selection.model());
    }

    @Override
    public Optional<Gesture> pressed(FigurePoint at) {
        return at.isPrimary() ? Optional.of(this::release) : Optional.empty();
    }

    private void release(FigurePoint at) {
        if (!at.isStill() || pane.isEmpty()) {
            return;
        }
        pane.get().requestFocus();
        Optional<Hit> hit = at.hit();
        if (hit.isEmpty()) {
            selection.model().set(Optional.empty());
        } else if (hit.get() instanceof Hit.OfModel model) {
            Optional<Integer> next = Optional.of(new ModelsInPlace(pane.get(), selection).next(model.row()));
            selection.model().set(next);
            selection.hovered().set(next);
        } else if (hit.get() instanceof Hit.OfBenchmark benchmark) {
            selection.benchmark().set(benchmark.benchmark());
        }
    }
}
