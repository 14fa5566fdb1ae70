package org.disentangle.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * A split pane that says when it was laid out in another size, or with other minimum sizes of its parts. The split pane
 * then moves its dividers: it hands every part the same number of pixels, and forgets where a divider was before a part
 * needed more room.
 */
public final class RefittedSplitPane extends SplitPane {
    private Optional<Fit> fit = Optional.empty();
    private Runnable onFit = () -> {};
    private DoubleConsumer beforeLayout = width -> {};

    private record Fit(double length, List<Double> least) {}

    /** Makes the pane. */
    public RefittedSplitPane(Orientation orientation, Node... parts) {
        super(parts);
        setOrientation(orientation);
    }

    /** Sets what places the dividers anew. */
    void onFit(Runnable action) {
        onFit = action;
    }

    /**
     * Sets what is told the width of the parts before they are laid out, because the pane asks them for their minimum
     * heights without one.
     */
    public void beforeLayout(DoubleConsumer action) {
        beforeLayout = action;
    }

    @Override
    protected void layoutChildren() {
        beforeLayout.accept(getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
        boolean upright = getOrientation() == Orientation.VERTICAL;
        Optional<Fit> now = Optional.of(new Fit(
                upright ? getHeight() : getWidth(),
                getItems().stream()
                        .map(part -> upright ? part.minHeight(-1) : part.minWidth(-1))
                        .toList()));
        if (!now.equals(fit)) {
            fit = now;
            onFit.run();
            super.layoutChildren();
        }
    }
}
