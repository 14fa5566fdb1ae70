package org.disentangle;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What a user waits for in the window: until it is painted with its numbers, until a click is answered by a new picture, and
 * how long the window does not answer meanwhile. Needs a display:
 *
 * <pre>{@code
 * xvfb-run -s "-screen 0 1440x900x24" mvn -q -Pbench verify -Dmeasure=org.disentangle.WindowWaits [-Dbench=TABLE]
 * }</pre>
 *
 * <p>One line a wait: <i>picture</i>, from the act to the first changed picture (milliseconds; about 5 of them are the
 * looking); <i>window's thread</i>, the processor time of the window's thread for it; <i>stall</i>, the longest time in
 * which that thread took no other work, as processor time, so that a busy machine does not count. Medians of several acts;
 * where something can be done only once, the looking is a part of the thread's time.
 * A table of one's own is opened as its preview proposes. The last lines say how much memory the process has.
 */
public final class WindowWaits {
    private static final int TIMES = 7;
    private static final long LET_INTERVALS_END_MILLIS = 15_000;
    private static final long IDLE_MILLIS = 10_000;
    private static final long LOOK_MILLIS = 20;
    private static final List<String> TABS = List.of("Scatter", "Capabilities", "Data", "Ranking");

    private final WindowWatch watch = new WindowWatch();

    private WindowWaits() {}

    public static void main(String[] arguments) throws Exception {
        boolean reference = arguments.length == 0 || arguments[0].equals(".*");
        WindowWaits waits = new WindowWaits();
        Thread measuring = new Thread(() -> waits.measureAndEnd(reference), "measuring");
        measuring.setDaemon(true);
        measuring.start();
        Main.main(reference ? new String[0] : arguments);
    }

    private void measureAndEnd(boolean reference) {
        try {
            watch.findThread();
            measureStart();
            if (!reference) {
                openAsProposed();
            }
            measureActs();
            System.out.println("resident " + WindowWatch.residentMegabytes() + " MB");
            Thread.sleep(IDLE_MILLIS);
            System.out.println("resident when idle " + WindowWatch.residentMegabytes() + " MB");
            Runtime.getRuntime().halt(0);
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void measureStart() throws Exception {
        watch.awaitPainted();
        System.out.printf(
                Locale.ROOT,
                "painted with its numbers %d ms after the start; processor %.0f ms, window's thread %.0f ms%n",
                watch.sinceStart(),
                watch.processMillis(),
                watch.threadMillis());
        watch.beginListening();
        Thread.sleep(LET_INTERVALS_END_MILLIS);
        System.out.printf(Locale.ROOT, "longest stall after that %.0f ms%n", watch.endListening());
    }

    private void openAsProposed() throws Exception {
        if (find("#preview-open") != null) {
            report("open as the preview proposes", 1, () -> fire("#preview-open"));
        }
        while (watch.onWindow(() -> find("#preview-open") != null || find(".tick-row .check-box") == null)) {
            Thread.sleep(LOOK_MILLIS);
        }
        watch.beginListening();
        Thread.sleep(LET_INTERVALS_END_MILLIS);
        System.out.printf(Locale.ROOT, "longest stall after that %.0f ms%n", watch.endListening());
    }

    private void measureActs() throws Exception {
        for (String tab : TABS) {
            report("tab " + tab + ", first time", 1, () -> select(tab));
        }
        act(() -> select("Scatter"));
        report("filter click", TIMES, () -> fire(".tick-row .check-box"));
        report("next benchmark", TIMES, this::next);
        report("dark or light", TIMES, () -> choose("dark"));
        report("text size 150 %", 1, () -> choose("150 %"));
        report("text size 100 %", 1, () -> choose("100 %"));
    }

    /** Does something several times and says the medians. */
    private void report(String what, int times, Callable<Boolean> act) throws Exception {
        WindowWatch.Wait[] waits = new WindowWatch.Wait[times];
        for (int i = 0; i < times; i++) {
            waits[i] = times == 1 ? watch.once(act) : watch.during(act);
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s picture %5.0f ms   window's thread %5.0f ms   stall %5.0f ms%n",
                what,
                WindowWatch.median(waits, WindowWatch.Wait::picture),
                WindowWatch.median(waits, WindowWatch.Wait::thread),
                WindowWatch.median(waits, WindowWatch.Wait::stall));
    }

    private void act(Callable<Boolean> act) throws Exception {
        watch.onWindow(act);
        watch.awaitQuiet();
    }

    private Node find(String selector) {
        return watch.window().getScene().getRoot().lookup(selector);
    }

    private boolean select(String title) {
        TabPane tabs = (TabPane) find("#views");
        for (Tab tab : tabs.getTabs()) {
            if (title.equals(tab.getText())) {
                tabs.getSelectionModel().select(tab);
            }
        }
        return true;
    }

    private boolean fire(String selector) {
        ((ButtonBase) find(selector)).fire();
        return true;
    }

    private boolean next() {
        Node target = find("#views");
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        return true;
    }

    private boolean choose(String part) {
        MenuBar bar = (MenuBar) find(".menu-bar");
        return bar.getMenus().stream().anyMatch(menu -> choose(menu, part));
    }

    private static boolean choose(Menu menu, String part) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner && choose(inner, part)) {
                return true;
            }
            if (item.getText() != null && item.getText().toLowerCase(Locale.ROOT).contains(part)) {
                if (item instanceof CheckMenuItem check) {
                    check.setSelected(!check.isSelected());
                } else if (item instanceof RadioMenuItem radio) {
                    radio.setSelected(true);
                    radio.fire();
                }
                return true;
            }
        }
        return false;
    }
}
