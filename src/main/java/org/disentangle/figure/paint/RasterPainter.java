package org.disentangle.figure.paint;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.EnumSet;
import org.disentangle.figure.layout.Page;
import org.disentangle.job.Progress;

/**
 * Paints pages into pixels. Few points are drawn as shapes; many are copied from marks drawn once ({@link
 * StampPainter}). Works on any thread; one instance serves one thread at a time and gets faster with use.
 */
public final class RasterPainter {
    /** The number of points from which marks are copied instead of drawn. */
    static final int STAMPED_FROM = 400;

    private static final int RED = 0xFF0000;
    private static final int GREEN = 0xFF00;
    private static final int BLUE = 0xFF;
    private static final int ALPHA = 0xFF000000;

    private final StampPainter stamps = new StampPainter();

    /**
     * Paints a page from the upper left corner of the pixels.
     *
     * @param page the page
     * @param scale pixels per point
     * @param pixels receives width × height pixels, row by row, 0xAARRGGBB with premultiplied opacity
     * @param width the width of the picture in pixels
     * @param height the height of the picture in pixels
     * @param progress checked for cancellation every few hundred microseconds
     * @throws java.util.concurrent.CancellationException if cancelled; the pixels then hold part of the picture
     */
    public void paint(Page page, double scale, int[] pixels, int width, int height, Progress progress) {
        // a page that ends within a pixel would leave that pixel half transparent
        Arrays.fill(pixels, 0, width * height, page.theme().background().argb());
        BufferedImage image = over(pixels, width, height);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            if (page.points().count() < STAMPED_FROM) {
                FigurePainter.paint(page, graphics, EnumSet.allOf(Layer.class), progress);
            } else {
                FigurePainter.paint(page, graphics, EnumSet.of(Layer.BELOW), progress);
                stamps.paint(page.points(), scale, pixels, width, height, progress);
                FigurePainter.paint(page, graphics, EnumSet.of(Layer.ABOVE), progress);
            }
        } finally {
            graphics.dispose();
        }
    }

    /**
     * Paints the points alone, on a transparent background, as an image of the whole page.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public BufferedImage paintPoints(Page page, double scale, Progress progress) {
        int width = pixels(page.size().width(), scale);
        int height = pixels(page.size().height(), scale);
        int[] pixels = new int[Math.multiplyExact(width, height)];
        stamps.paint(page.points(), scale, pixels, width, height, progress);
        return over(pixels, width, height);
    }

    /**
     * Paints a whole page as a new image.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public BufferedImage paint(Page page, double scale, Progress progress) {
        int width = pixels(page.size().width(), scale);
        int height = pixels(page.size().height(), scale);
        int[] pixels = new int[Math.multiplyExact(width, height)];
        paint(page, scale, pixels, width, height, progress);
        return over(pixels, width, height);
    }

    /** The number of pixels for a length in points. */
    public static int pixels(double points, double scale) {
        return Math.max(1, (int) Math.round(points * scale));
    }

    /** An image that shares its pixels with an array. */
    private static BufferedImage over(int[] pixels, int width, int height) {
        DirectColorModel model = new DirectColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), 32, RED, GREEN, BLUE, ALPHA, true, DataBuffer.TYPE_INT);
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length),
                width,
                height,
                width,
                new int[] {RED, GREEN, BLUE, ALPHA},
                null);
        return new BufferedImage(model, raster, true, null);
    }
}
