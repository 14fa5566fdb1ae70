package org.disentangle.ui.common;

import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.disentangle.ui.model.FigureRequest;

/**
 * An immutable request for a picture.
 *
 * @param figure the figure to draw
 * @param width the width of the picture in pixels of the window
 * @param height the height of the picture in pixels of the window
 * @param scale pixels of the screen per pixel of the window
 * @param theme its colours
 * @param zoom pixels of the window per point of the page
 */
record PictureRequest(FigureRequest figure, double width, double height, double scale, Theme theme, double zoom) {
    int pixelWidth() {
        return Math.max(1, (int) Math.round(width * scale));
    }

    int pixelHeight() {
        return Math.max(1, (int) Math.round(height * scale));
    }

    /** Whether its picture equals that of another request pixel for pixel. */
    boolean looksLike(PictureRequest other) {
        return width == other.width
                && height == other.height
                && scale == other.scale
                && zoom == other.zoom
                && theme.equals(other.theme)
                && (figure == other.figure || figure.looksLike(other.figure));
    }

    /** Lays the figure out and paints its first page. */
    FigurePane.Shown paint(PixelFrame frame, Progress progress) {
        Figure made = figure.make();
        FigureSize size = new FigureSize(
                Math.max(FigureSize.SMALLEST, width / zoom), Math.max(FigureSize.SMALLEST, height / zoom));
        Page page = made.layOut(size, LayoutOptions.forScreen(theme), FigureFonts.measure())
                .get(0);
        frame.painter().paint(page, zoom * scale, frame.pixels(), frame.width(), frame.height(), progress);
        return new FigurePane.Shown(figure, made, page, zoom);
    }
}
