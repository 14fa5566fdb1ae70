package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.management.ObjectName;
import org.disentangle.job.BackgroundRunner;
import org.disentangle.state.Privacy;
import org.disentangle.ui.WindowRobot;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.sessions.KeptWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that can be opened is opened and closed many times; afterwards no more of it is alive than after the first, and
 * of a window that was closed nothing at all.
 */
@Timeout(300)
class NothingStaysTest extends WindowRobot {
    private static final int TIMES = 100;
    private static final int WINDOWS_ON_THE_SCREEN = 3;
    private static final int PATIENCE = 20;
    private static final Pattern LINE =
            Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(org\\.disentangle\\.ui\\.\\S+).*");

    /** What may be alive where no window is open, by the beginnings of names, and why. */
    private static final Map<String, String> OUTLIVES_WINDOWS = Map.ofEntries(
            Map.entry("model.", "the workspace: it outlives the window of its document"),
            Map.entry("app.NothingStaysTest", "this test"),
            Map.entry("app.WindowFixture", "what reads its files"),
            Map.entry("WindowRobot", "its mouse and keyboard"),
            Map.entry("common.grid.GridCell", "the empty cell"),
            Map.entry("common.grid.GridOrder", "the order of rows as they come"),
            Map.entry("common.grid.GridStyle$", "what style sheets can set"),
            Map.entry("app.XViewModel$Choice", "the capabilities score as x"),
            Map.entry("exporting.SizePreset", "the sizes of figures"),
            Map.entry("filters.RangeText$", "how numbers and dates are read"),
            Map.entry("options.OptionsViewModel$AttributeChoice", "no attribute"),
            Map.entry("ranking.RankingViewModel$Heading", "the headings before there is a table"));

    @TempDir
    Path folder;

    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private final Appearance appearance = new Appearance();
    private Workspace workspace;
    private Stage stage;
    private MainView view;

    /** What is there of windows of other tests. */
    private Map<String, Integer> before = Map.of();

    private List<Path> chosen = List.of();
    private Optional<Path> saved = Optional.empty();

    /** Answers with the files that are chosen. */
    private final class Chosen implements Dialogs {
        @Override
        public List<Path> chooseTables(String title) {
            return chosen;
        }

        @Override
        public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
            return saved;
        }
    }

    @Override
    protected void start() throws Exception {
        before = alive();
        stage = new Stage();
        workspace = new Workspace(runner, new WindowFixture.ImmediateReader(), new Notices());
        view = newView();
        stage.setScene(new Scene(view.node(), 1200, 800));
        stage.show();
        view.open(List.of());
    }

    @Override
    protected void stop() {
        closeView();
        runner.close();
    }

    private void closeView() {
        if (view != null) {
            view.close();
        }
        view = null;
    }

    private void settle() {
        await(
                "the work to end",
                () -> workspace.results().get().isPresent()
                        && !workspace.activity().busy().get());
        calm();
    }

    private MainView newView() {
        return new MainView(
                workspace,
                runner,
                appearance,
                new Chosen(),
                new KeptWork(folder, runner, workspace.notices(), new Privacy(false)));
    }

    /** How many objects of the window's classes can be reached, by class. */
    private static Map<String, Integer> alive() throws Exception {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : String.valueOf(histogram).split("\n")) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                counts.put(found.group(2), Integer.parseInt(found.group(1)));
            }
        }
        return counts;
    }

    /** Waits until no class has more objects than before, collecting again and again; says which have, where it never is so. */
    private static void assertNoMoreThan(Map<String, Integer> before, String what) throws Exception {
        Map<String, Integer> more = new TreeMap<>();
        for (int i = 0; i < PATIENCE; i++) {
            more.clear();
            alive().forEach((name, count) -> {
                int grown = count - before.getOrDefault(name, 0);
                // a class that is used for the first time may stay with an object
                if (grown > 1) {
                    more.put(name, grown);
                }
            });
            if (more.isEmpty()) {
                return;
            }
        }
        assertThat(more).as("more alive after %s", what).isEmpty();
    }

    private void press(String id) {
        lookup(id).queryAs(Button.class).fire();
    }

    private Path file(String name, String... lines) throws Exception {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** Asks about a file that has changed since a session was saved. */
    private void askAboutFile() throws Exception {
        Path table = file("own.csv", "model,mmlu,gsm8k,mine", "a,1,2,3", "b,2,3,1", "c,3,1,2", "d,4,4,4");
        saved = Optional.of(folder.resolve("own.disentangle"));
        interact(() -> workspace.open(List.of(table), workspace.reader().defaults()));
        settle();
        interact(() -> view.sessions().saveAs(false));
        await("the session to be saved", () -> Files.exists(folder.resolve("own.disentangle")));
        file("own.csv", "model,mmlu,gsm8k,mine", "a,1,2,3", "b,2,3,1");
        interact(() -> view.open(List.of(folder.resolve("own.disentangle"))));
        settle();
        await("the question", () -> !view.sessions().question().rows().get().isEmpty());
        interact(view::dismissSheet);
        interact(() -> view.open(List.of()));
        settle();
    }

    /** Every sheet, by what opens it. */
    private Map<String, Runnable> sheets() throws Exception {
        settle();
        askAboutFile();
        chosen = List.of(file("added.csv", "model,mine", "llama 2 7b,1", "nobody,2", "somebody,3"));
        settle();
        interact(() -> press("#add-scores"));
        settle();
        if (lookup("#preview").tryQuery().isPresent()) {
            interact(() -> press("#preview-add"));
            settle();
        }
        assertThat(lookup("#joining").tryQuery()).as("the sheet for joining").isPresent();
        Map<String, Runnable> sheets = new LinkedHashMap<>();
        sheets.put("options", view::showOptions);
        sheets.put("subdomains", view::showSubdomains);
        sheets.put("areas", view::showAreas);
        sheets.put("notes", view::showNotes);
        sheets.put("keys", view::showKeys);
        sheets.put("about", view::showAbout);
        sheets.put("preview", view::showPreview);
        sheets.put("joining", view::showJoining);
        sheets.put("sources", view::showSources);
        sheets.put("export", () -> press("#export-figure"));
        return sheets;
    }

    @Test
    void everySheetTabAndSectionCanBeOpenedAndClosedAgainAndAgain() throws Exception {
        Map<String, Runnable> sheets = sheets();
        List<TabEntry> tabs = view.tabs().entries();
        Runnable once = () -> {
            for (boolean shown : new boolean[] {false, true}) {
                view.panels().filtersShown().set(shown);
                view.panels().inspectorShown().set(shown);
            }
            sheets.values().forEach(open -> {
                open.run();
                assertThat(lookup(".overlay-sheet").tryQuery()).isPresent();
                view.dismissSheet();
            });
            tabs.forEach(view.tabs()::show);
        };
        interact(once);
        interact(once);
        interact(this::openAndCloseSections);
        Map<String, Integer> before = alive();

        for (int i = 2; i < TIMES; i++) {
            interact(once);
            if (i % 20 == 0) {
                interact(this::openAndCloseSections);
            }
        }

        assertNoMoreThan(before, TIMES + " times");
    }

    private void openAndCloseSections() {
        for (boolean open : new boolean[] {true, false}) {
            lookup(".section").queryAll().forEach(section -> {
                String word = section.getId().substring("section-".length());
                workspace.viewState().change(state -> state.withSection(word, now -> now.withOpen(open)));
            });
        }
    }

    @Test
    void nothingOfWindowsThatWereClosedIsAlive() throws Exception {
        settle();
        Map<String, Integer> ofOneWindow = alive();
        for (int i = 0; i < TIMES; i++) {
            onFx(() -> openAndClose(newView()));
        }
        for (int i = 0; i < WINDOWS_ON_THE_SCREEN; i++) {
            showAndClose(onFx(this::newView));
        }

        interact(this::closeView);
        // the toolkit remembers which window had the keyboard last
        showInstead(new StackPane());

        assertNothingOfWindowsIsAlive();
        assertNoMoreThan(ofOneWindow, "all windows, of the workspace too");
    }

    /** Every tab and every sheet that needs no file. */
    private static boolean openAndClose(MainView window) {
        window.tabs().entries().forEach(window.tabs()::show);
        List.<Runnable>of(
                        window::showOptions,
                        window::showSubdomains,
                        window::showAreas,
                        window::showNotes,
                        window::showKeys,
                        window::showAbout,
                        window::showSources)
                .forEach(Runnable::run);
        window.close();
        return true;
    }

    private void showAndClose(MainView window) {
        showInstead(window.node());
        for (TabEntry entry : window.tabs().entries()) {
            interact(() -> window.tabs().show(entry));
        }
        interact(window::showOptions);
        interact(window::close);
    }

    private void showInstead(Parent contents) {
        interact(() -> {
            stage.hide();
            stage = new Stage();
            stage.setScene(new Scene(contents, 1200, 800));
            stage.show();
            stage.requestFocus();
        });
    }

    private void assertNothingOfWindowsIsAlive() throws Exception {
        Map<String, Integer> left = new TreeMap<>();
        for (int i = 0; i < PATIENCE; i++) {
            calm();
            left.clear();
            alive().forEach((name, count) -> {
                if (count > before.getOrDefault(name, 0) && !outlivesWindows(name, count)) {
                    left.put(name, count);
                }
            });
            if (left.isEmpty()) {
                return;
            }
        }
        assertThat(left).as("alive after all windows were closed").isEmpty();
    }

    /** Also words of a list that is given, and code that refers to nothing, of which there is one object for ever. */
    private static boolean outlivesWindows(String name, int count) {
        String inside = name.substring("org.disentangle.ui.".length());
        return OUTLIVES_WINDOWS.keySet().stream().anyMatch(inside::startsWith)
                || name.contains("$$Lambda") && count == 1
                || isEnum(name);
    }

    private static boolean isEnum(String name) {
        try {
            return Enum.class.isAssignableFrom(Class.forName(name, false, NothingStaysTest.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void whatIsHiddenDoesNothingUntilItIsShown() {
        settle();
        TabEntry shown = view.tabs().shown();
        interact(() -> {
            view.tabs().entries().forEach(view.tabs()::show);
            view.tabs().show(shown);
        });
        settle();
        interact(() -> {
            view.panels().filtersShown().set(false);
            view.panels().inspectorShown().set(false);
        });
        List<String> changes = new ArrayList<>();
        List<Node> hidden = new ArrayList<>();
        view.tabs().entries().stream().filter(entry -> entry != shown).forEach(entry -> hidden.add(content(entry)));
        hidden.add(lookup("#filters").query());
        hidden.add(lookup("#inspector").query());
        hidden.add(lookup("#scatter-preview").query());
        interact(() -> hidden.forEach(node -> watch(node, changes)));

        interact(() -> {
            workspace.selection().group().set("base");
            workspace.selection().step(3);
            workspace.selection().model().set(Optional.of(40));
        });
        settle();

        assertThat(changes).isEmpty();
        interact(() -> {
            view.panels().filtersShown().set(true);
            view.panels().inspectorShown().set(true);
            view.tabs().entries().forEach(view.tabs()::show);
        });
        settle();
        assertThat(changes)
                .contains("#scatter-name", "#capabilities-summary", "#data-table", "#model-count", "#inspector");
    }

    private Node content(TabEntry entry) {
        return lookup("#views").queryAs(TabPane.class).getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + entry.word()))
                .findFirst()
                .orElseThrow()
                .getContent();
    }

    /** Notes, by the nearest id, whatever changes in a part of the window. */
    private static void watch(Node node, List<String> changes) {
        String id = id(node);
        if (node instanceof Labeled labeled) {
            labeled.textProperty().subscribe((old, now) -> changes.add(id));
        }
        if (node instanceof FigurePane pane) {
            pane.request().subscribe((old, now) -> changes.add(id));
        }
        if (node instanceof PaintedTable<?> table) {
            table.rows().subscribe(() -> changes.add(id));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().subscribe(() -> changes.add(id));
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> watch(child, changes));
        }
    }

    private static String id(Node node) {
        Node at = node;
        while (at.getId() == null && at.getParent() != null) {
            at = at.getParent();
        }
        return "#" + at.getId();
    }
}
