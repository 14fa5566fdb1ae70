package org.disentangle.ui.common.grid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws in the colours and typefaces of a table, relative to an origin. */
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

    /** Fills a rectangle. */
    public void rectangle(GridInk ink, double left, double top, double width, double height) {
        graphics.setFill(style.of(ink));
        graphics.fillRect(x + left, y + top, width, height);
    }

    /** Fills a disc. */
    public void disc(GridInk ink, double left, double top, double diameter) {
        graphics.setFill(style.of(ink));
        graphics.fillOval(x + left, y + top, diameter, diameter);
    }

    /** Fills a rectangle with rounded ends. */
    void pill(GridInk ink, double left, double top, double width, double height) {
        graphics.setFill(style.of(ink));
        graphics.fillRoundRect(x + left, y + top, width, height, height, height);
    }

    /** Fills a triangle that points down or up. */
    void arrow(GridInk ink, double left, double top, double width, double height, boolean down) {
        graphics.setFill(style.of(ink));
        double tip = down ? y + top + height : y + top;
        double base = down ? y + top : y + top + height;
        graphics.fillPolygon(
                new double[] {x + left, x + left + width, x + left + width / 2}, new double[] {base, base, tip}, 3);
    }

    /** The text height, the unit of lengths. */
    public double textHeight() {
        return type.size();
    }

    /** The width of small text. */
    public double widthOfSmall(String text) {
        return type.width(text, type.small());
    }

    /** The height of small text. */
    public double heightOfSmall() {
        return type.height(type.small());
    }

    /** Draws small text, as on axes, from its upper left corner. */
    public void smallWords(String text, GridInk ink, double left, double top) {
        words(text, type.small(), ink, left, top);
    }

    void words(String text, Font font, GridInk ink, double left, double top) {
        graphics.setFont(font);
        graphics.setFill(style.of(ink));
        graphics.fillText(text, x + left, y + top + type.baseline(font));
    }
}
