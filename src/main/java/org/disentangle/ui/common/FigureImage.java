package org.disentangle.ui.common;

import javafx.scene.image.Image;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.paint.RasterPainter;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.disentangle.ui.model.FigureRequest;

/** Paints a figure as a separate picture, for the clipboard and for previews. */
public final class FigureImage {
    private FigureImage() {}

    /**
     * Paints the first page; may be called on any thread, but use the picture on the window's thread.
     *
     * @param scale pixels per point
     */
    public static Image paint(FigureRequest request, FigureSize size, Theme theme, double scale, Progress progress) {
        Page page = request.make().layOut(size, theme, FigureFonts.measure()).get(0);
        PixelFrame frame =
                new PixelFrame(RasterPainter.pixels(size.width(), scale), RasterPainter.pixels(size.height(), scale));
        frame.painter().paint(page, scale, frame.pixels(), frame.width(), frame.height(), progress);
        return frame.image();
    }
}
