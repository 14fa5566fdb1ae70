package org.disentangle.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.FamilyStyle;
import org.disentangle.figure.style.Theme;
import org.disentangle.ui.model.Appearance;

/** A family's marker, in the colours and shapes of the figures. */
public final class Swatch {
    private static final double SIZE = 9;

    private final Optional<Integer> style;
    private final SVGPath path = new SVGPath();
    private final StackPane box = new StackPane(path);

    /**
     * The marker of a style.
     *
     * @param style the family's place in the order of colours and shapes; empty for families that have none
     */
    public Swatch(Optional<Integer> style, Appearance appearance) {
        this.style = style;
        dress(appearance);
    }

    public Node node() {
        return box;
    }

    /** Takes on the current look of the window. */
    public void dress(Appearance appearance) {
        FamilyStyle look = FamilyStyle.of(style, theme(appearance));
        double size = SIZE * Math.max(1, appearance.textScale() * 0.9);
        path.setContent(look.marker().outline().svgPath(0, 0, size));
        path.setFill(color(look.colour()));
        box.setMinSize(size * 1.35, size * 1.35);
        box.setPrefSize(size * 1.35, size * 1.35);
    }

    /** The theme of figures that matches the window. */
    public static Theme theme(Appearance appearance) {
        return appearance.dark().get() ? Theme.DARK : Theme.LIGHT;
    }

    static Color color(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
    }
}
