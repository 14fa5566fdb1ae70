package org.disentangle.ui.exporting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.disentangle.export.FigureFormat;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.wording.Numbers;

/** The format, size on paper and resolution of a figure, as typed; a preset fills in the size. */
final class FigureForm {
    private static final int LEAST_DPI = 30;
    private static final int MOST_DPI = 2400;
    private static final double MOST_PIXELS = 64e6;

    private final Subscriptions own = new Subscriptions();
    private final Runnable changed;
    private final ObjectProperty<FigureFormat> format = new SimpleObjectProperty<>(FigureFormat.PDF);
    private final ObjectProperty<SizePreset> preset = new SimpleObjectProperty<>(SizePreset.ALL.get(0));
    private final ObjectProperty<SizePreset.Unit> unit = new SimpleObjectProperty<>(SizePreset.Unit.MM);
    private final StringProperty width = new SimpleStringProperty("140");
    private final StringProperty height = new SimpleStringProperty("105");
    private final StringProperty dpi = new SimpleStringProperty("300");
    private SizePreset.Unit unitBefore = SizePreset.Unit.MM;
    private boolean following;

    /**
     * Makes the form.
     *
     * @param changed runs after each change
     */
    FigureForm(Runnable changed) {
        this.changed = changed;
        own.on(preset, this::takePreset);
        own.on(unit, this::convert);
        own.run(this::typed, width, height);
        own.run(changed, dpi, format);
    }

    ObjectProperty<FigureFormat> format() {
        return format;
    }

    ObjectProperty<SizePreset> preset() {
        return preset;
    }

    ObjectProperty<SizePreset.Unit> unit() {
        return unit;
    }

    StringProperty width() {
        return width;
    }

    StringProperty height() {
        return height;
    }

    StringProperty dpi() {
        return dpi;
    }

    private void takePreset(SizePreset chosen) {
        if (chosen.equals(SizePreset.OWN)) {
            return;
        }
        following = true;
        unit.set(chosen.unit());
        width.set(Numbers.significant(chosen.width(), 5));
        height.set(Numbers.significant(chosen.height(), 5));
        following = false;
        changed.run();
    }

    private void convert(SizePreset.Unit to) {
        SizePreset.Unit from = unitBefore;
        unitBefore = to;
        if (following) {
            return;
        }
        Optional<Double> oldWidth = number(width.get());
        Optional<Double> oldHeight = number(height.get());
        following = true;
        oldWidth.ifPresent(value -> width.set(Numbers.significant(to.of(from.points(value)), 4)));
        oldHeight.ifPresent(value -> height.set(Numbers.significant(to.of(from.points(value)), 4)));
        preset.set(SizePreset.OWN);
        following = false;
        changed.run();
    }

    private void typed() {
        if (!following) {
            preset.set(SizePreset.OWN);
            changed.run();
        }
    }

    /**
     * The choices.
     *
     * @throws IllegalArgumentException if no figure can be exported with them; its message is a sentence that says why
     */
    FigureChoices choices() {
        double wide = number(width.get())
                .orElseThrow(
                        () -> new IllegalArgumentException("The width is not a number; write it like 82 or 3.25."));
        double high = number(height.get())
                .orElseThrow(
                        () -> new IllegalArgumentException("The height is not a number; write it like 70 or 2.75."));
        FigureSize size = new FigureSize(unit.get().points(wide), unit.get().points(high));
        int dots = resolution();
        double pixels = size.width() / 72 * dots * (size.height() / 72) * dots;
        if (format.get() == FigureFormat.PNG && pixels > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "That would be more than 64 million pixels; choose a smaller size or fewer dots per inch.");
        }
        return new FigureChoices(List.of(format.get().word()), size, dots);
    }

    private int resolution() {
        if (format.get() != FigureFormat.PNG) {
            return FigureChoices.defaults().dpi();
        }
        return number(dpi.get())
                .filter(value -> value >= LEAST_DPI && value <= MOST_DPI)
                .map(value -> (int) Math.round(value))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The resolution must be a number from " + LEAST_DPI + " to " + MOST_DPI + " dots per inch."));
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A one-line description of the file to be written. */
    String inWords(FigureChoices choices) {
        FigureSize size = choices.size();
        String text =
                Numbers.fixed(size.widthMillimetres(), 1) + " × " + Numbers.fixed(size.heightMillimetres(), 1) + " mm";
        return format.get() == FigureFormat.PNG
                ? text + ", " + Math.round(size.width() / 72 * choices.dpi()) + " × "
                        + Math.round(size.height() / 72 * choices.dpi()) + " pixels"
                : text + ", vector, fonts embedded";
    }
}
