package org.disentangle.ui.common;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.disentangle.figure.paint.RasterPainter;

/** Pixels that a painter fills on one thread and the window shows on another, in turn, without copying. */
final class PixelFrame {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private final RasterPainter painter = new RasterPainter();

    PixelFrame(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[Math.multiplyExact(width, height)];
        this.buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(buffer);
    }

    boolean fits(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }

    RasterPainter painter() {
        return painter;
    }

    WritableImage image() {
        return image;
    }

    /** Tells the window that the pixels are new. */
    void publish() {
        buffer.updateBuffer(same -> null);
    }
}
