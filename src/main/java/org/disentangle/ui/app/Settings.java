package org.disentangle.ui.app;

import org.disentangle.ui.model.Appearance;

/**
 * What the window remembers between runs, apart from any document.
 *
 * @param dark whether it is dark
 * @param textPercent the size of its text, one of {@link Appearance#TEXT_SIZES}
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param maximised whether it fills the screen
 */
record Settings(boolean dark, int textPercent, double width, double height, boolean maximised) {
    static final double SMALLEST_WIDTH = 960;
    static final double SMALLEST_HEIGHT = 600;

    /** Puts what is out of range back into it. */
    Settings {
        textPercent = Appearance.TEXT_SIZES.contains(textPercent) ? textPercent : 100;
        width = width >= SMALLEST_WIDTH && width < 20_000 ? width : 1280;
        height = height >= SMALLEST_HEIGHT && height < 20_000 ? height : 800;
    }

    static Settings defaults() {
        return new Settings(false, 100, 1280, 800, false);
    }
}
