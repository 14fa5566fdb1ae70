package org.disentangle.ui.exporting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.disentangle.export.ExportException;
import org.disentangle.export.FigureExport;
import org.disentangle.export.FigureFacts;
import org.disentangle.export.FigureFiles;
import org.disentangle.export.FigureFormat;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.IntervalWords;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;

/** The choices for exporting a figure: its format, its size on paper, its resolution. They are kept between exports. */
public final class ExportViewModel {
    private static final int LEAST_DPI = 30;
    private static final int MOST_DPI = 2400;
    private static final double MOST_PIXELS = 64e6;

    private final Workspace workspace;
    private final Subscriptions own = new Subscriptions();
    private final JobRunner runner;
    private final Dialogs dialogs;
    private final Runnable close;
    private final ObjectProperty<FigureFormat> format = new SimpleObjectProperty<>(FigureFormat.PDF);
    private final ObjectProperty<SizePreset> preset = new SimpleObjectProperty<>(SizePreset.ALL.get(0));
    private final ObjectProperty<SizePreset.Unit> unit = new SimpleObjectProperty<>(SizePreset.Unit.MM);
    private final StringProperty width = new SimpleStringProperty("140");
    private final StringProperty height = new SimpleStringProperty("105");
    private final StringProperty dpi = new SimpleStringProperty("300");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper moment = new ReadOnlyStringWrapper("");
    private Supplier<Optional<FigureRequest>> request = Optional::empty;
    private SizePreset.Unit unitBefore = SizePreset.Unit.MM;
    private boolean following;

    /**
     * Makes the form.
     *
     * @param close closes the form
     */
    public ExportViewModel(Workspace workspace, JobRunner runner, Dialogs dialogs, Runnable close) {
        this.workspace = workspace;
        this.runner = runner;
        this.dialogs = dialogs;
        this.close = close;
        own.on(preset, this::takePreset);
        own.on(unit, this::convert);
        own.run(this::typed, width, height);
        own.run(this::check, dpi, format);
        check();
    }

    /**
     * Starts a new export. The figure is requested again when the file is written.
     *
     * @return the subscriptions to close with the form
     */
    public Subscriptions begin(Supplier<Optional<FigureRequest>> newRequest) {
        request = newRequest;
        Subscriptions whileShown = new Subscriptions();
        whileShown.follow(this::tellMoment, workspace.results());
        whileShown.run(this::check, workspace.updating());
        return whileShown;
    }

    private void tellMoment() {
        check();
        moment.set(request.get()
                .map(figure -> IntervalWords.moment(figure.results().shownIntervals()))
                .orElse(""));
    }

    /** Which intervals the figure shows if not yet the requested ones; otherwise empty. */
    ReadOnlyStringProperty moment() {
        return moment.getReadOnlyProperty();
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

    /** Why the figure cannot be exported with these choices; empty if it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** A one-line description of the file to be written. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
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
        check();
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
        check();
    }

    private void typed() {
        if (!following) {
            preset.set(SizePreset.OWN);
            check();
        }
    }

    private void check() {
        try {
            FigureChoices choices = choices();
            problem.set(refusal().orElse(""));
            FigureSize size = choices.size();
            String text = Numbers.fixed(size.widthMillimetres(), 1) + " × " + Numbers.fixed(size.heightMillimetres(), 1)
                    + " mm";
            outcome.set(
                    format.get() == FigureFormat.PNG
                            ? text + ", " + Math.round(size.width() / 72 * choices.dpi()) + " × "
                                    + Math.round(size.height() / 72 * choices.dpi()) + " pixels"
                            : text + ", vector, fonts embedded");
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
            outcome.set("");
        }
    }

    /** Why the figure must not be written now, if so. */
    private Optional<String> refusal() {
        return workspace
                .whyNotWritten()
                .or(() -> request.get().isPresent()
                        ? Optional.empty()
                        : Optional.of("There is no figure any more: none of its models is visible."));
    }

    private FigureChoices choices() {
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

    /** Asks for a place and writes the file in the background. */
    void save() {
        Optional<FigureRequest> shown = request.get();
        check();
        if (!problem.get().isEmpty() || shown.isEmpty()) {
            return;
        }
        FigureRequest figure = shown.get();
        FigureChoices choices = choices();
        FigureFormat chosen = format.get();
        String suggestion = FileName.of(figure.name()) + "." + chosen.word();
        Optional<Path> file = dialogs.chooseSave(suggestion, kind(chosen), chosen.word());
        if (file.isEmpty()) {
            return;
        }
        close.run();
        workspace
                .activity()
                .start(
                        runner::start,
                        "Writing " + file.get().getFileName(),
                        Duration.ZERO,
                        progress -> write(figure, choices, chosen, file.get(), progress),
                        new Outcome(
                                file.get(),
                                IntervalWords.moment(figure.results().shownIntervals())),
                        () -> workspace.notices().inform("The export was cancelled; nothing was written."));
    }

    private static FigureFiles write(
            FigureRequest figure, FigureChoices choices, FigureFormat format, Path file, Progress progress)
            throws ExportException {
        Plan recipe = figure.results().settled().withFigures(choices);
        FigureFacts facts = new FigureFacts(figure.results().document().table().provenance(), recipe);
        return new FigureExport(facts, choices.size(), choices.dpi(), Theme.LIGHT)
                .write(figure.make(), format, file, progress);
    }

    private static String kind(FigureFormat format) {
        return switch (format) {
            case PDF -> "PDF document";
            case SVG -> "SVG drawing";
            case PNG -> "PNG picture";
        };
    }

    private final class Outcome implements JobListener<FigureFiles> {
        private final Path file;
        private final String intervals;

        /** A written file and a note on its intervals. */
        Outcome(Path file, String intervals) {
            this.file = file;
            this.intervals = intervals;
        }

        @Override
        public void succeeded(FigureFiles figure) {
            int more = figure.written().size() - 1;
            String pages = more > 0 ? " and " + Counts.of(more, "more page", "more pages") : "";
            String letters = figure.lettersSentence();
            workspace
                    .notices()
                    .inform("Written: " + file + pages + "." + (intervals.isEmpty() ? "" : " " + intervals)
                            + (letters.isEmpty() ? "" : " " + letters));
        }

        @Override
        public void failed(Throwable cause) {
            if (cause instanceof ExportException) {
                workspace.notices().error(String.valueOf(cause.getMessage()));
            } else {
                workspace.fail(cause);
            }
        }
    }
}
