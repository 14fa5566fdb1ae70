package org.disentangle.ui.common.grid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws in the colours and the type of a table, from an origin. */
public final class GridPen {
    private final GraphicsContext graphics;
    private final GridStyle style;
    private final GridType type;
    private double x;
    private double y;

    GridPen(GraphicsContext graphics, GridStyle style, GridType type) {
        this.graphics = graphics;
        this.style = style;
        this.type = type;
        graphics.setTextBaseline(VPos.BASELINE);
    }

    GridType type() {
        return type;
    }

    void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    void clipTo(double left, double top, double width, double height) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(left, top, width, height);
        graphics.clip();
    }

    void unclip() {
        graphics.restore();
    }

    /** A filled rectangle. */
    public void rectangle(GridInk ink, double left, double top, double width, double height) {
        graphics.setFill(style.of(ink));
        graphics.fillRect(x + left, y + top, width, height);
    }

    /** A filled disc. */
    public void disc(GridInk ink, double left, double top, double diameter) {
        graphics.setFill(style.of(ink));
        graphics.fillOval(x + left, y + top, diameter, diameter);
    }

    /** A filled rectangle with round ends. */
    void pill(GridInk ink, double left, double top, double width, double height) {
        graphics.setFill(style.of(ink));
        graphics.fillRoundRect(x + left, y + top, width, height, height, height);
    }

    /** A triangle that points down or up. */
    void arrow(GridInk ink, double left, double top, double width, double height, boolean down) {
        graphics.setFill(style.of(ink));
        double tip = down ? y + top + height : y + top;
        double base = down ? y + top : y + top + height;
        graphics.fillPolygon(
                new double[] {x + left, x + left + width, x + left + width / 2}, new double[] {base, base, tip}, 3);
    }

    /** The height of text, which lengths are given in. */
    public double textHeight() {
        return type.size();
    }

    /** How wide small words are. */
    public double widthOfSmall(String text) {
        return type.width(text, type.small());
    }

    /** How high small words are. */
    public double heightOfSmall() {
        return type.height(type.small());
    }

    /** Small words, as on axes, by their upper left corner. */
    public void smallWords(String text, GridInk ink, double left, double top) {
        words(text, type.small(), ink, left, top);
    }

    void words(String text, Font font, GridInk ink, double left, double top) {
        graphics.setFont(font);
        graphics.setFill(style.of(ink));
        graphics.fillText(text, x + left, y + top + type.baseline(font));
    }
}
