package org.disentangle.ui.app;

import org.disentangle.ui.model.Appearance;

/**
 * What the window remembers between runs, independent of any document.
 *
 * @param dark whether the window is dark
 * @param textPercent the size of the text, one of {@link Appearance#TEXT_SIZES}
 * @param width the width of the window in pixels
 * @param height the height of the window in pixels
 * @param maximised whether the window fills the screen
 */
record Settings(boolean dark, int textPercent, double width, double height, boolean maximised) {
    static final double SMALLEST_WIDTH = 960;
    static final double SMALLEST_HEIGHT = 600;

    /** Replaces values that are out of range. */
    Settings {
        textPercent = Appearance.TEXT_SIZES.contains(textPercent) ? textPercent : 100;
        width = width >= SMALLEST_WIDTH && width < 20_000 ? width : 1280;
        height = height >= SMALLEST_HEIGHT && height < 20_000 ? height : 800;
    }

    static Settings defaults() {
        return new Settings(false, 100, 1280, 800, false);
    }
}
