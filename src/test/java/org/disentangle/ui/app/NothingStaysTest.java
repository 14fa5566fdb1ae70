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

/** Everything that can be opened is opened and closed many times; afterwards no more of it is alive than after the first. */
@Timeout(300)
class NothingStaysTest extends WindowRobot {
    private static final int TIMES = 100;
    private static final int WINDOWS = 10;
    private static final int PATIENCE = 20;
    private static final Pattern LINE =
            Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(org\\.disentangle\\.ui\\.\\S+).*");

    @TempDir
    Path folder;

    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private final Appearance appearance = new Appearance();
    private Workspace workspace;
    private MainView view;
    private List<Path> chosen = List.of();

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
            return Optional.empty();
        }
    }

    @Override
    protected void start() {
        Stage stage = new Stage();
        workspace = new Workspace(runner, new WindowFixture.ImmediateReader(), new Notices());
        view = newView();
        stage.setScene(new Scene(view.node(), 1200, 800));
        stage.show();
        view.open(List.of());
    }

    @Override
    protected void stop() {
        view.close();
        runner.close();
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

    /** Every sheet, by what opens it. */
    private Map<String, Runnable> sheets() throws Exception {
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
    void theContentsOfAWindowGoWithIt() throws Exception {
        settle();
        Runnable once = () -> {
            MainView another = newView();
            another.tabs().entries().forEach(another.tabs()::show);
            another.showOptions();
            another.close();
        };
        interact(once);
        interact(once);
        Map<String, Integer> before = alive();

        for (int i = 0; i < WINDOWS; i++) {
            interact(once);
        }

        assertNoMoreThan(before, WINDOWS + " windows");
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
