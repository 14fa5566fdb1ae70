package org.disentangle.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The frames of one pane: the one shown and a few spare ones of its size. */
final class PixelFrames {
    private static final int SPARE = 2;

    private final Deque<PixelFrame> spare = new ArrayDeque<>();
    private Optional<PixelFrame> front = Optional.empty();

    /** Takes a free frame. */
    PixelFrame take(int width, int height) {
        spare.removeIf(frame -> !frame.fits(width, height));
        return spare.isEmpty() ? new PixelFrame(width, height) : spare.pop();
    }

    /** Shows a taken frame in place of the previous one. */
    void show(PixelFrame frame) {
        frame.publish();
        front.ifPresent(this::giveBack);
        front = Optional.of(frame);
    }

    /** Returns a taken frame unused. */
    void giveBack(PixelFrame frame) {
        if (spare.size() < SPARE) {
            spare.push(frame);
        }
    }
}
