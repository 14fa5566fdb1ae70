package org.disentangle.ui.model;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The look of the window: light or dark, and the size of its text. */
public final class Appearance {
    /** The text sizes on offer, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 200);

    /** The text height at 100 %, in pixels. */
    public static final double TEXT_PIXELS = 13;

    private final BooleanProperty dark = new SimpleBooleanProperty(false);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(100);

    public BooleanProperty dark() {
        return dark;
    }

    public IntegerProperty textPercent() {
        return textPercent;
    }

    /** The factor by which text is enlarged. */
    public double textScale() {
        return textPercent.get() / 100.0;
    }
}
