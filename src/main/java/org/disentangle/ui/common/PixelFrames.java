package org.disentangle.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The frames of one pane: the one that is shown, and a few of its size that are painted next. */
final class PixelFrames {
    private static final int SPARE = 2;

    private final Deque<PixelFrame> spare = new ArrayDeque<>();
    private Optional<PixelFrame> front = Optional.empty();

    /** A frame that nobody uses. */
    PixelFrame take(int width, int height) {
        spare.removeIf(frame -> !frame.fits(width, height));
        return spare.isEmpty() ? new PixelFrame(width, height) : spare.pop();
    }

    /** A frame that was taken is shown from now on, in the place of the one before. */
    void show(PixelFrame frame) {
        frame.publish();
        front.ifPresent(this::giveBack);
        front = Optional.of(frame);
    }

    /** A frame that was taken is not needed. */
    void giveBack(PixelFrame frame) {
        if (spare.size() < SPARE) {
            spare.push(frame);
        }
    }
}
