package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.session.plan.Plan;
import org.disentangle.ui.WindowRobot;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.DocumentReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a virtual screen, with its real jobs in the background; only the desktop's file dialogs are answered here. */
@Timeout(120)
abstract class WindowFixture extends WindowRobot {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static Optional<OpenWindow> kept = Optional.empty();

    @TempDir
    Path folder;

    PlannedDialogs dialogs;
    Workspace workspace;
    Stage stage;
    private OpenWindow open;

    /** How the window looks at the start. */
    Settings settings() {
        return Settings.defaults();
    }

    /** What reads the files. */
    DocumentReader reader() {
        return new ImmediateReader();
    }

    /** Reads files as the window does, and begins with immediate intervals: only tests of the bootstrap wait for it. */
    static class ImmediateReader extends FileReader {
        @Override
        public Plan starting() {
            return Plan.defaults().withInput(Plan.starting().input());
        }
    }

    /** What is open at the start; nothing: the reference table. */
    List<Path> files() {
        return List.of();
    }

    /** One window is enough for the tests of a class; none of them sees what another one did. */
    @Override
    protected boolean isKept() {
        return true;
    }

    @Override
    protected void start() throws IOException {
        Optional<OpenWindow> there = kept.filter(window -> window.owner == getClass());
        if (there.isPresent()) {
            open = there.get();
            open.renew(files());
        } else {
            Path state = isKept() ? Files.createTempDirectory("disentangle-window") : folder.resolve("state");
            new SettingsFile(state).write(settings());
            open = new OpenWindow(getClass(), state, reader());
            open.window.open(files());
            open.window.show();
        }
        kept = Optional.of(open).filter(window -> isKept());
        stage = open.stage;
        workspace = open.workspace;
        dialogs = open.dialogs;
    }

    @Override
    protected void stop() {
        if (isKept()) {
            open.leave();
        } else {
            open.close();
        }
    }

    @AfterAll
    static void closeKept() throws IOException {
        if (kept.isPresent()) {
            OpenWindow last = kept.get();
            kept = Optional.empty();
            onFx(() -> {
                last.close();
                return true;
            });
            await("the end of the window", last.runner::isIdle);
            OpenWindow.delete(last.state);
        }
    }

    @Override
    protected boolean hasEnded() {
        return isKept() || open.runner.isIdle();
    }

    /** Waits until everything that was asked for is computed and painted. */
    void settle() {
        calm();
        await(
                "the work to end",
                () -> workspace.results().get().isPresent()
                        && !workspace.activity().busy().get()
                        && !workspace.updating().get()
                        && open.runner.isIdle());
        await("the figures to be painted", () -> lookup(".figure-pane").queryAll().stream()
                .map(FigurePane.class::cast)
                .filter(WindowFixture::isShowing)
                .allMatch(pane -> pane.shown()
                        .get()
                        .map(FigurePane.Shown::request)
                        .equals(pane.request().get())));
        calm();
    }

    private static boolean isShowing(Node node) {
        boolean visible = node.getScene() != null && node.getLayoutBounds().getWidth() >= 1;
        for (Node at = node; at != null; at = at.getParent()) {
            visible &= at.isVisible();
        }
        return visible;
    }

    static <T> T onWindow(Supplier<T> question) {
        return onFx(question::get);
    }

    /** The text of a label. */
    String text(String id) {
        return onWindow(() -> lookup(id).queryAs(Labeled.class).getText());
    }

    /** Waits until a label says what it should. */
    void awaitText(String id, String expected) {
        await(
                id + " to say \"" + expected + "\"",
                () -> lookup(id).queryAs(Labeled.class).getText().equals(expected));
        settle();
    }

    /** The names in the ranking, from top to bottom. */
    List<String> rankedColumns() {
        return onWindow(() -> List.copyOf(workspace.selection().order()));
    }

    int rankingSize() {
        return onWindow(() -> ranking().rows().size());
    }

    /** The table of the ranking, which is one picture. */
    PaintedTable<?> ranking() {
        return lookup("#ranking-table").queryAs(PaintedTable.class);
    }

    /** The table of the data view, which is one picture. */
    PaintedTable<?> dataTable() {
        return lookup("#data-table").queryAs(PaintedTable.class);
    }

    /** Where a cell of a painted table is on the screen, by its words; scrolls to it. */
    Bounds cellOf(PaintedTable<?> table, String words) {
        int[] place = onWindow(() -> {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.cell(row, column).text().equals(words)) {
                        table.show(row);
                        return new int[] {row, column};
                    }
                }
            }
            throw new AssertionError("no cell says " + words);
        });
        calm();
        return onWindow(() -> table.localToScreen(table.boundsOfCell(place[0], place[1])));
    }

    /** Where a heading of a painted table is on the screen; the last one with these words. */
    Bounds titleOf(PaintedTable<?> table, String words) {
        return onWindow(() -> {
            int column = titles(table).lastIndexOf(words);
            assertThat(column).as("column " + words).isNotNegative();
            return table.localToScreen(table.boundsOfTitle(column));
        });
    }

    /** The headings of a painted table. */
    static List<String> titles(PaintedTable<?> table) {
        return onWindow(() ->
                table.columns().stream().map(column -> column.title().text()).toList());
    }

    /** Shows a view by its key. */
    void show(Views view) {
        push(KeyCode.CONTROL, digit(view));
        settle();
    }

    private static KeyCode digit(Views view) {
        return KeyCode.getKeyCode(Integer.toString(view.ordinal() + 1));
    }

    /** Selects a benchmark as a user does: by typing its name into the search of the ranking and clicking the row. */
    void openScatterOf(String name) {
        show(Views.RANKING);
        clickOn("#ranking-search").push(KeyCode.CONTROL, KeyCode.A).write(name);
        clickOn(cellOf(ranking(), name));
        settle();
        assertThat(text("#inspector-name")).isEqualTo(name);
    }

    /** Where on the screen the point of a model is in the scatter. */
    Point2D pointOf(String model) {
        return onWindow(() -> {
            FigurePane pane = lookup("#scatter").queryAs(FigurePane.class);
            int row = workspace
                    .results()
                    .get()
                    .orElseThrow()
                    .document()
                    .table()
                    .models()
                    .indexOf(model);
            FigurePane.Shown shown = pane.shown().get().orElseThrow();
            PointPlace place = shown.page().placeOf(row).orElseThrow();
            return pane.localToScreen(place.x() * shown.zoom(), place.y() * shown.zoom());
        });
    }

    /** Writes what the window shows to a file that people can look at. */
    void screenshot(String name) {
        settle();
        BufferedImage picture = onWindow(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            PixelReader pixels = image.getPixelReader();
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    copy.setRGB(x, y, pixels.getArgb(x, y));
                }
            }
            return copy;
        });
        try {
            Files.createDirectories(SCREENSHOTS);
            ImageIO.write(picture, "png", SCREENSHOTS.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of models of three families whose scores follow their number. */
    Path table(String name, int models) {
        List<String> lines = new ArrayList<>(List.of("model,family,mmlu,gsm8k,hellaswag,mine"));
        for (int i = 0; i < models; i++) {
            lines.add("model-%d,%s,%d,%d,%d,%d"
                    .formatted(i, List.of("Llama", "Qwen", "Yi").get(i % 3), i, i * i, 3 * i + i % 2, (i * 7) % 11));
        }
        return file(name, String.join("\n", lines) + "\n");
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens files through the button and the desktop's dialog, as the preview proposes where there is one. */
    void open(Path... files) {
        choose(files);
        if (isPreviewed() && text("#preview-problem").isEmpty()) {
            clickOn("#preview-open");
            settle();
        }
    }

    /** Chooses files in the desktop's dialog. */
    void choose(Path... files) {
        dialogs.tables = List.of(files);
        clickOn("#open");
        settle();
    }

    /** Whether a preview is shown. */
    boolean isPreviewed() {
        return onWindow(() -> lookup("#preview").tryQuery().isPresent());
    }

    /** Picks an entry of a list as a user does with the keyboard: opens it and steps to the entry. */
    void pick(String id, String entry) {
        clickOn(id);
        clickOn(lookup(".combo-box-popup .list-cell")
                .match((Labeled cell) -> entry.equals(cell.getText()))
                .<Node>query());
        await(
                "the preview to follow",
                () -> !lookup("#preview").tryQuery().isPresent()
                        || workspace.activity().busy().not().get());
        await(
                "the files to be read again",
                () -> !lookup("#preview-busy").query().isVisible());
        settle();
    }

    /** What a preview has to say, a line a note. */
    String previewNotes() {
        return onWindow(() -> lookup("#preview-notes .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n")));
    }
}
