package org.disentangle.ui.common;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.PlotArea;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Subscriptions;

/**
 * Shows the first page of a figure at the size of the pane, painted in the background by the same painter that writes
 * files, so pixel for pixel the same. The old picture stays until the new one is ready.
 */
public final class FigurePane extends Region implements AutoCloseable {
    /** Pixels a point at 100 %: 7-point type is then as high as the window's text. */
    private static final double ZOOM = 1.6;

    private final Appearance appearance;
    private final LatestOnly painting;
    private final ObservableValue<Boolean> seen;
    private final Subscriptions subscriptions;
    private final ObjectProperty<Optional<FigureRequest>> request = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ImageView view = new ImageView();
    private final MovedPicture moved = new MovedPicture();
    private final Pane overlay = new Pane();
    private final NotDrawnLabel problem = new NotDrawnLabel();
    private final Rectangle clip = new Rectangle();
    private final FigureTools tools = new FigureTools(this);
    private final PixelFrames frames = new PixelFrames();
    /** The request of the picture that is shown or being painted. */
    private Optional<PictureRequest> latest = Optional.empty();

    private boolean painted;
    private Optional<PictureMove> move = Optional.empty();
    private String spoken = "";

    /**
     * The picture on the screen.
     *
     * @param request what was asked for
     * @param figure the figure made for it
     * @param page the page shown
     * @param zoom pixels of the window per point of the page
     */
    public record Shown(FigureRequest request, Figure figure, Page page, double zoom) {
        /** The same picture for another request that looks the same. */
        private Shown as(FigureRequest other) {
            return new Shown(other, figure, page, zoom);
        }
    }

    /**
     * Makes the pane.
     *
     * @param shown whether it is visible; nothing is painted while it is hidden
     */
    public FigurePane(JobRunner runner, Appearance appearance, ObservableValue<Boolean> shown) {
        this.appearance = appearance;
        this.seen = shown;
        this.subscriptions = new Subscriptions(shown);
        this.painting = new LatestOnly(runner);
        getStyleClass().add("figure-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        setClip(clip);
        overlay.setMouseTransparent(true);
        getChildren().addAll(view, moved.node(), overlay, problem);
        subscriptions.run(this::movePicture, request);
        subscriptions.run(
                this::repaint,
                request,
                widthProperty(),
                heightProperty(),
                appearance.dark(),
                appearance.textPercent(),
                sceneProperty(),
                // through the scene, so that a pane taken out of a window is not held by it
                sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty));
    }

    /** Stops painting. */
    @Override
    public void close() {
        subscriptions.close();
        painting.cancel();
    }

    /** The figure to show. */
    public ObjectProperty<Optional<FigureRequest>> request() {
        return request;
    }

    /** The picture shown; older than the request while that is being painted. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * The picture shown, if it shows the requested table. A picture of another table, left while the new one is
     * painted, must not be asked which model is where.
     */
    Optional<Shown> pointable() {
        return move.isPresent() ? Optional.empty() : shownOfTable();
    }

    private Optional<Shown> shownOfTable() {
        return shown.get().filter(present -> request.get()
                .filter(wanted -> wanted.table() == present.request().table())
                .isPresent());
    }

    /**
     * The place of a model's mark, in pixels of the pane; also known while another part of the values is being painted.
     */
    Optional<PointPlace> placeOf(int row) {
        return shownOfTable().flatMap(present -> present.page()
                .placeOf(row)
                .map(place -> move.map(moving -> moving.of(place)).orElse(place))
                .map(place -> new PointPlace(
                        place.x() * present.zoom(), place.y() * present.zoom(), place.size() * present.zoom())));
    }

    /** The tools attached to the figure. */
    public FigureTools tools() {
        return tools;
    }

    ObservableValue<Boolean> seen() {
        return seen;
    }

    /** The layer over the picture; it takes no clicks. */
    Pane overlay() {
        return overlay;
    }

    /** Sets what a screen reader says after the title of the figure. */
    void say(String text) {
        spoken = text;
        shown.get().ifPresent(this::tell);
    }

    private void tell(Shown present) {
        setAccessibleText(present.figure().title() + (spoken.isEmpty() ? "" : ". " + spoken));
    }

    /**
     * If only another part of the values is wanted, moves the current picture to show it until the exact one is
     * painted.
     */
    private void movePicture() {
        Optional<Shown> same =
                shownOfTable().filter(present -> request.get().orElseThrow().isSamePlotAs(present.request()));
        Optional<PlotArea> plot =
                same.flatMap(present -> present.page().plots().stream().findFirst());
        move = plot.flatMap(present ->
                request.get().flatMap(FigureRequest::viewport).flatMap(wanted -> PictureMove.of(present, wanted)));
        move.ifPresentOrElse(
                moving -> same.ifPresent(present -> moved.show(
                        view,
                        plot.orElseThrow(),
                        moving,
                        present.zoom(),
                        present.page().theme().background())),
                moved::hide);
    }

    private void rest() {
        move = Optional.empty();
        moved.hide();
    }

    private double outputScale() {
        Scene scene = getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
    }

    private void repaint() {
        if (getWidth() < 1 || getHeight() < 1 || getScene() == null) {
            return;
        }
        if (request.get().isEmpty()) {
            painting.cancel();
            clear();
            return;
        }
        PictureRequest wanted = new PictureRequest(
                request.get().get(),
                getWidth(),
                getHeight(),
                outputScale(),
                Swatch.theme(appearance),
                ZOOM * appearance.textScale());
        boolean begun = latest.filter(wanted::looksLike).isPresent();
        latest = Optional.of(wanted);
        if (begun) {
            keep(wanted);
        } else {
            paint(wanted);
        }
    }

    /** The picture shown or being painted also serves the new request. */
    private void keep(PictureRequest wanted) {
        if (painted) {
            rest();
            shown.set(shown.get().map(present -> present.as(wanted.figure())));
        }
    }

    private void paint(PictureRequest wanted) {
        painted = false;
        PixelFrame frame = frames.take(wanted.pixelWidth(), wanted.pixelHeight());
        painting.start(
                "Painting",
                Duration.ZERO,
                progress -> wanted.paint(frame, progress),
                new Arrival(frame, wanted.scale()));
    }

    /** Shows nothing: a picture of something else would be mistaken for the requested one. */
    private void clear() {
        rest();
        latest = Optional.empty();
        shown.set(Optional.empty());
        view.setImage(null);
        problem.setVisible(false);
        setAccessibleText("");
        setAccessibleHelp("");
    }

    private final class Arrival implements JobListener<Shown> {
        private final PixelFrame frame;
        private final double scale;

        Arrival(PixelFrame frame, double scale) {
            this.frame = frame;
            this.scale = scale;
        }

        @Override
        public void succeeded(Shown result) {
            frames.show(frame);
            view.setImage(frame.image());
            view.setFitWidth(frame.width() / scale);
            view.setFitHeight(frame.height() / scale);
            painted = true;
            rest();
            tell(result);
            setAccessibleHelp(result.figure().caption());
            problem.setVisible(false);
            shown.set(
                    Optional.of(latest.map(wanted -> result.as(wanted.figure())).orElse(result)));
        }

        @Override
        public void failed(Throwable cause) {
            frames.giveBack(frame);
            clear();
            problem.setVisible(true);
        }

        @Override
        public void cancelled() {
            frames.giveBack(frame);
        }
    }

    @Override
    protected void layoutChildren() {
        view.relocate(0, 0);
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        problem.place(getWidth());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
