package org.disentangle.ui.common.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** The colours and typefaces of a painted table, set by style sheets. */
final class GridStyle {
    private static final Map<GridInk, CssMetaData<PaintedTable<?>, Paint>> INKS = new EnumMap<>(GridInk.class);

    private static final CssMetaData<PaintedTable<?>, Font> FONT =
            new FontCssMetaData<>("-fx-font", Font.getDefault()) {
                @Override
                public boolean isSettable(PaintedTable<?> table) {
                    return true;
                }

                @Override
                public StyleableProperty<Font> getStyleableProperty(PaintedTable<?> table) {
                    return table.style().font;
                }
            };

    private static final List<CssMetaData<? extends Styleable, ?>> ALL;

    static {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        for (GridInk ink : GridInk.values()) {
            INKS.put(ink, new CssMetaData<>(ink.property(), PaintConverter.getInstance(), Color.TRANSPARENT) {
                @Override
                public boolean isSettable(PaintedTable<?> table) {
                    return true;
                }

                @Override
                public StyleableProperty<Paint> getStyleableProperty(PaintedTable<?> table) {
                    return table.style().paint(ink);
                }
            });
        }
        all.add(FONT);
        all.addAll(INKS.values());
        ALL = List.copyOf(all);
    }

    private final Map<GridInk, StyleableObjectProperty<Paint>> paints = new EnumMap<>(GridInk.class);
    private final StyleableObjectProperty<Font> font;

    GridStyle(PaintedTable<?> table, Runnable changed) {
        font = new Notifying<>(FONT, table, Font.getDefault(), changed);
        INKS.forEach((ink, data) -> paints.put(ink, new Notifying<>(data, table, Color.TRANSPARENT, changed)));
    }

    /** A property that reports when a style sheet has changed it. */
    private static final class Notifying<T> extends SimpleStyleableObjectProperty<T> {
        private final Runnable changed;

        Notifying(CssMetaData<? extends Styleable, T> data, Object bean, T initial, Runnable changed) {
            super(data, bean, data.getProperty(), initial);
            this.changed = changed;
        }

        @Override
        protected void invalidated() {
            get();
            changed.run();
        }
    }

    /** The properties that style sheets can set. */
    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return ALL;
    }

    private StyleableObjectProperty<Paint> paint(GridInk ink) {
        return java.util.Objects.requireNonNull(paints.get(ink));
    }

    Paint of(GridInk ink) {
        return paint(ink).get();
    }

    Font font() {
        return font.get();
    }
}
