package org.disentangle.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Affine;
import javafx.util.Subscription;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.PlotArea;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.HoverText;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.OpenReference;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.SteppedRunner;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What a pane does between a wish and its picture, and what tools do on it; no window is shown. */
class FigurePaneTest {
    private static ScoreTable table;

    private final SteppedRunner runner = new SteppedRunner();
    private static Selection selection;

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
        table = ReferenceTable.read(Progress.unwatched());
        Workspace workspace = OpenReference.workspace(new DirectRunner());
        workspace.openReference();
        selection = workspace.selection();
    }

    @BeforeEach
    void selectNothing() {
        selection.model().set(Optional.empty());
        selection.hovered().set(Optional.empty());
    }

    private interface Steps {
        void run() throws Exception;
    }

    private static void onWindow(Steps steps) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            steps.run();
            return true;
        });
    }

    /** A lattice of models, rows 0 to 24, at x and y from 0 to 4. */
    private record Lattice(Optional<Viewport> viewport) implements FigureRequest {
        @Override
        public Figure make() {
            List<ScatterFigure.Point> points = new ArrayList<>();
            for (int row = 0; row < 25; row++) {
                points.add(new ScatterFigure.Point(row, row % 5, row / 5, 0, "", false));
            }
            ScatterFigure whole = new ScatterFigure(
                    "A lattice",
                    "",
                    new ScatterFigure.Axes("x", "y", AxisScale.LINEAR),
                    points,
                    List.of(new FamilyEntry("Qwen", Optional.of(0), 25)),
                    new ScatterFigure.Overlay(TrendLine.none(), List.of()),
                    new ScatterFigure.Names(ScatterFigure.Labels.NONE));
            return viewport.map(whole::withViewport).orElse(whole);
        }

        @Override
        public ScoreTable table() {
            return table;
        }

        @Override
        public Results results() {
            throw new UnsupportedOperationException("a lattice has none");
        }

        @Override
        public boolean isSamePlotAs(FigureRequest other) {
            return other instanceof Lattice;
        }

        @Override
        public String name() {
            return "lattice";
        }
    }

    private FigurePane pane() {
        FigurePane pane = new FigurePane(runner, new Appearance(), new SimpleObjectProperty<>(true));
        new Scene(pane, 640, 480);
        pane.resize(640, 480);
        pane.request().set(Optional.of(new Lattice(Optional.empty())));
        runner.finish();
        return pane;
    }

    private static Node moved(FigurePane pane) {
        return pane.getChildrenUnmodifiable().stream()
                .filter(node -> "moved-picture".equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherPartIsShownAtOnceAndExactlyLater() {
        onWindow(() -> {
            FigurePane pane = pane();
            PlotArea whole = pane.shown().get().orElseThrow().page().plots().get(0);
            assertThat(moved(pane).isVisible()).isFalse();
            Viewport part = new Viewport(0.5, 2.5, 0.5, 2.5);
            pane.request().set(Optional.of(new Lattice(Optional.of(part))));

            assertThat(moved(pane).isVisible()).as("before it is painted").isTrue();
            assertThat(pane.shown().get().orElseThrow().page().plots().get(0)).isSameAs(whole);
            Optional<PointPlace> before = pane.placeOf(6);
            Affine transform = (Affine) ((javafx.scene.Group) moved(pane))
                    .getChildren()
                    .get(1)
                    .getTransforms()
                    .get(0);
            Box to = whole.box();
            assertThat(transform.getMxx())
                    .isCloseTo(to.width() / whole.placeOf(part).width(), within(1e-9));
            assertThat(transform.getMyy()).isGreaterThan(1.5);

            runner.finish();
            assertThat(moved(pane).isVisible()).as("when it is painted").isFalse();
            PlotArea exact = pane.shown().get().orElseThrow().page().plots().get(0);
            assertThat(exact.viewport()).isEqualTo(part);
            PointPlace after = pane.placeOf(6).orElseThrow();
            assertThat(before.orElseThrow().x()).isCloseTo(after.x(), within(8.0));
            assertThat(before.orElseThrow().y()).isCloseTo(after.y(), within(8.0));
            pane.close();
        });
    }

    @Test
    void pictureOfAnotherPlotIsNotMoved() {
        onWindow(() -> {
            FigurePane pane = pane();
            pane.request().set(Optional.of(new Lattice(Optional.empty())));
            assertThat(moved(pane).isVisible()).as("all of the values").isFalse();
            pane.request().set(Optional.empty());
            assertThat(moved(pane).isVisible()).as("no figure").isFalse();
            assertThat(pane.placeOf(6)).isEmpty();
            pane.close();
        });
    }

    private static void mouse(FigurePane pane, EventType<MouseEvent> type, double x, double y, boolean still) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        boolean none = type == MouseEvent.MOUSE_MOVED || type == MouseEvent.MOUSE_EXITED;
        pane.fireEvent(new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                none ? MouseButton.NONE : MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                still,
                null));
    }

    private static void click(FigurePane pane, PointPlace place) {
        mouse(pane, MouseEvent.MOUSE_PRESSED, place.x(), place.y(), true);
        mouse(pane, MouseEvent.MOUSE_RELEASED, place.x(), place.y(), true);
    }

    @Test
    void aModelIsNamedUnderThePointerAndSelectedByAClick() {
        onWindow(() -> {
            FigurePane pane = pane();
            ModelPointer.attach(pane, selection, row -> Optional.of(new HoverText("model " + row, List.of())));
            PointPlace place = pane.placeOf(7).orElseThrow();
            mouse(pane, MouseEvent.MOUSE_MOVED, place.x() + 2, place.y(), true);
            assertThat(selection.hovered().get()).contains(7);
            assertThat(pane.getCursor()).isEqualTo(Cursor.HAND);
            assertThat(pane.getAccessibleText()).isEqualTo("A lattice. model 7");
            click(pane, place);
            assertThat(selection.model().get()).contains(7);
            Circle ring = (Circle) pane.overlay().getChildren().get(0);
            assertThat(ring.isVisible()).isTrue();
            assertThat(ring.getCenterX()).isEqualTo(place.x());
            mouse(pane, MouseEvent.MOUSE_PRESSED, place.x(), place.y(), true);
            mouse(pane, MouseEvent.MOUSE_RELEASED, place.x() + 40, place.y(), false);
            assertThat(selection.model().get()).as("after a drag").contains(7);
            click(pane, new PointPlace(3, 3, 0));
            assertThat(selection.model().get()).isEmpty();
            mouse(pane, MouseEvent.MOUSE_EXITED, 0, 0, true);
            assertThat(selection.hovered().get()).isEmpty();
            pane.close();
        });
    }

    @Test
    void toolsOfAPaneThatIsNotSeenDescribeNothingUntilItIs() {
        onWindow(() -> {
            SimpleObjectProperty<Boolean> seen = new SimpleObjectProperty<>(true);
            FigurePane pane = new FigurePane(runner, new Appearance(), seen);
            new Scene(pane, 640, 480);
            pane.resize(640, 480);
            pane.request().set(Optional.of(new Lattice(Optional.empty())));
            runner.finish();
            List<Integer> described = new ArrayList<>();
            ModelPointer.attach(pane, selection, row -> {
                described.add(row);
                return Optional.of(new HoverText("model " + row, List.of()));
            });
            seen.set(false);
            selection.model().set(Optional.of(7));
            selection.hovered().set(Optional.of(7));
            assertThat(described).isEmpty();
            seen.set(true);
            assertThat(described).contains(7);
            pane.close();
        });
    }

    @Test
    void toolsLeaveNothingWhenTheyAreDetached() {
        onWindow(() -> {
            FigurePane pane = pane();
            pane.setCursor(Cursor.CROSSHAIR);
            Subscription pointer =
                    ModelPointer.attach(pane, selection, row -> Optional.of(new HoverText("model " + row, List.of())));
            PointPlace place = pane.placeOf(7).orElseThrow();
            mouse(pane, MouseEvent.MOUSE_MOVED, place.x(), place.y(), true);
            click(pane, place);
            pointer.unsubscribe();
            assertThat(pane.overlay().getChildren()).isEmpty();
            assertThat(pane.getCursor()).isEqualTo(Cursor.CROSSHAIR);
            assertThat(pane.getAccessibleText()).isEqualTo("A lattice");
            selection.model().set(Optional.of(3));
            selection.hovered().set(Optional.of(4));
            assertThat(pane.getAccessibleText()).isEqualTo("A lattice");
            click(pane, place);
            mouse(pane, MouseEvent.MOUSE_MOVED, place.x(), place.y(), true);
            assertThat(selection.model().get()).contains(3);
            assertThat(selection.hovered().get()).contains(4);
            pane.close();
        });
    }

    /** Takes every press and writes down what becomes of it. */
    private static final class Recorder implements FigureTool {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void attach(ToolSurface surface) {
            seen.add("attached");
        }

        @Override
        public Optional<Gesture> pressed(FigurePoint at) {
            seen.add("pressed in " + (at.plot().isPresent() ? "the plot" : "the margin"));
            return Optional.of(new Gesture() {
                @Override
                public void dragged(FigurePoint to) {
                    seen.add("dragged");
                }

                @Override
                public void released(FigurePoint to) {
                    seen.add("released");
                }

                @Override
                public void cancelled() {
                    seen.add("cancelled");
                }
            });
        }
    }

    @Test
    void aPressBelongsToOneTool() {
        onWindow(() -> {
            FigurePane pane = pane();
            pane.tools().attach(new PickTool(selection));
            Recorder recorder = new Recorder();
            Subscription recording = pane.tools().attach(recorder);
            PointPlace place = pane.placeOf(7).orElseThrow();
            click(pane, place);
            assertThat(selection.model().get()).as("the press of another tool").isEmpty();
            mouse(pane, MouseEvent.MOUSE_PRESSED, 1, 1, true);
            mouse(pane, MouseEvent.MOUSE_DRAGGED, 30, 30, false);
            recording.unsubscribe();
            mouse(pane, MouseEvent.MOUSE_DRAGGED, 60, 60, false);
            mouse(pane, MouseEvent.MOUSE_RELEASED, 60, 60, false);
            assertThat(recorder.seen)
                    .containsExactly(
                            "attached",
                            "pressed in the plot",
                            "released",
                            "pressed in the margin",
                            "dragged",
                            "cancelled");
            click(pane, place);
            assertThat(selection.model().get()).contains(7);
            pane.close();
        });
    }

    /** A tab with a lattice, or with nothing to draw. */
    private static final class LatticeTab implements TabEntry {
        private boolean empty;

        @Override
        public String word() {
            return "lattice";
        }

        @Override
        public String title() {
            return "Lattice";
        }

        @Override
        public TabView open(ObservableValue<Boolean> shown) {
            throw new UnsupportedOperationException("the test opens it");
        }

        @Override
        public Optional<FigureRequest> figure() {
            return empty ? Optional.empty() : Optional.of(new Lattice(Optional.empty()));
        }

        @Override
        public String whyNoFigure() {
            return "No model has both numbers.";
        }
    }

    @Test
    void aTabOfAFigureAloneShowsItOrSaysWhyThereIsNone() {
        onWindow(() -> {
            Workspace workspace = new Workspace(runner, new TableReader(), new Notices());
            LatticeTab tab = new LatticeTab();
            FigureView view = new FigureView(
                    tab,
                    workspace,
                    runner,
                    new Appearance(),
                    new SimpleObjectProperty<>(true),
                    row -> Optional.of(new HoverText("model " + row, List.of())));
            StackPane stack = (StackPane) view.node();
            new Scene(stack, 640, 480);
            stack.resize(640, 480);
            stack.layout();
            runner.finish();
            FigurePane pane = (FigurePane) stack.getChildren().get(0);
            Label missing = (Label) stack.getChildren().get(1);
            assertThat(pane.shown().get()).isPresent();
            assertThat(missing.isVisible()).isFalse();
            tab.empty = true;
            workspace.selection().benchmark().set("another");
            assertThat(pane.shown().get()).isEmpty();
            assertThat(missing.isVisible()).isTrue();
            assertThat(missing.getText()).isEqualTo("No model has both numbers.");
            view.close();
        });
    }
}
