package org.disentangle.figure.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.Map;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.job.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Draws many points by copying marks that were drawn once. A mark is kept at {@value #PHASES} × {@value #PHASES}
 * positions within a pixel, so that it lies at most 1/16 pixel from its place.
 */
final class StampPainter {
    private static final int PHASES = 8;
    private static final int POINTS_A_CHECK = 4096;
    /** The most styles kept; a figure has at most a few dozen. */
    private static final int KEPT = 128;

    private final Map<Key, @Nullable Stamp[]> kept = new HashMap<>();

    private record Key(MarkStyle style, double scale) {}

    /**
     * A mark as pixels.
     *
     * @param offset the distance from the pixel of the mark's centre to the first pixel, on both axes
     * @param side the side of the square of pixels
     * @param pixels the pixels, with premultiplied alpha
     * @param firsts the first non-empty pixel of each row
     * @param ends one past the last non-empty pixel of each row
     */
    private record Stamp(int offset, int side, int[] pixels, int[] firsts, int[] ends) {}

    /** Draws the points over the pixels (premultiplied alpha). */
    void paint(PointLayer points, double scale, int[] pixels, int width, int height, Progress progress) {
        @Nullable Stamp[][] stamps = new Stamp[points.styles().size()][];
        for (int s = 0; s < stamps.length; s++) {
            stamps[s] = stampsOf(new Key(points.styles().get(s), scale));
        }
        for (int i = 0; i < points.count(); i++) {
            if (i % POINTS_A_CHECK == 0) {
                progress.check();
            }
            int phaseX = (int) Math.floor(points.x(i) * scale * PHASES + 0.5);
            int phaseY = (int) Math.floor(points.y(i) * scale * PHASES + 0.5);
            int look = points.look(i);
            int phase = Math.floorMod(phaseY, PHASES) * PHASES + Math.floorMod(phaseX, PHASES);
            Stamp stamp = stamps[look][phase];
            if (stamp == null) {
                stamp = draw(points.styles().get(look), scale, phase);
                stamps[look][phase] = stamp;
            }
            copy(stamp, Math.floorDiv(phaseX, PHASES), Math.floorDiv(phaseY, PHASES), pixels, width, height);
        }
    }

    private @Nullable Stamp[] stampsOf(Key key) {
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(key, missing -> new Stamp[PHASES * PHASES]);
    }

    private static Stamp draw(MarkStyle style, double scale, int phase) {
        int reach = (int) Math.ceil(style.reach() * scale) + 1;
        int side = 2 * reach + 1;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(reach + phase % PHASES / (double) PHASES, reach + phase / PHASES / (double) PHASES);
        graphics.scale(scale, scale);
        FigurePainter.paintMark(style, 0, 0, graphics);
        graphics.dispose();
        return cut(reach, side, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    private static Stamp cut(int reach, int side, int[] pixels) {
        int[] firsts = new int[side];
        int[] ends = new int[side];
        for (int row = 0; row < side; row++) {
            firsts[row] = side;
            for (int column = 0; column < side; column++) {
                if (pixels[row * side + column] != 0) {
                    firsts[row] = Math.min(firsts[row], column);
                    ends[row] = column + 1;
                }
            }
        }
        return new Stamp(-reach, side, pixels, firsts, ends);
    }

    private static void copy(Stamp stamp, int centreX, int centreY, int[] pixels, int width, int height) {
        int left = centreX + stamp.offset;
        int top = centreY + stamp.offset;
        int firstRow = Math.max(0, -top);
        int endRow = Math.min(stamp.side, height - top);
        for (int row = firstRow; row < endRow; row++) {
            int from = Math.max(stamp.firsts[row], -left);
            int to = Math.min(stamp.ends[row], width - left);
            int source = row * stamp.side + from;
            int target = (top + row) * width + left + from;
            for (int column = from; column < to; column++) {
                int over = stamp.pixels[source++];
                int opacity = over >>> 24;
                if (opacity == 255) {
                    pixels[target] = over;
                } else if (opacity != 0) {
                    pixels[target] = blend(over, 255 - opacity, pixels[target]);
                }
                target++;
            }
        }
    }

    /** Computes over + under · rest / 255, rounded, for four channels at once in two halves. */
    private static int blend(int over, int rest, int under) {
        int even = (under & 0xFF00FF) * rest + 0x800080;
        even = even + (even >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        int odd = (under >>> 8 & 0xFF00FF) * rest + 0x800080;
        odd = odd + (odd >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return over + (even | odd);
    }
}
