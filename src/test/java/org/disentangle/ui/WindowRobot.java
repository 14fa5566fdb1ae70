package org.disentangle.ui;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Mouse and keyboard of a test of windows. Unlike the robot that it takes the place of it never sleeps: the mouse is at once
 * where it should be, and waiting means that events are handled and everything is laid out.
 */
public abstract class WindowRobot extends FxRobot {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final MouseButton[] USUAL = {MouseButton.PRIMARY};

    /** What is done later may do something later still. */
    private static final int ROUNDS = 3;

    /** Farther than two clicks of a double click may be from each other. */
    private static final int APART = 40;

    private static final int DRAG_STEPS = 8;

    private boolean dragging;
    private Point2D clicked = new Point2D(-1, -1);

    /** Called on the thread of the window before each test. */
    protected abstract void start() throws Exception;

    /** Called on the thread of the window after each test. */
    protected abstract void stop() throws Exception;

    /** Whether the window stays for the next test of the class; then {@link #stop} leaves it as it was found. */
    protected boolean isKept() {
        return false;
    }

    /** Whether what was stopped has come to its end; until then nothing that it may write to is taken away. */
    protected boolean hasEnded() {
        return true;
    }

    @BeforeEach
    final void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            start();
            return true;
        });
        calm();
    }

    @AfterEach
    final void closeWindow() {
        try {
            calm();
        } finally {
            onFx(() -> {
                stop();
                List.copyOf(Window.getWindows()).stream()
                        .filter(window -> !(isKept() && window instanceof Stage))
                        .forEach(Window::hide);
                forgetDrag();
                return true;
            });
            await("the end of what was stopped", this::hasEnded);
        }
    }

    /** The virtual screen remembers the window of a drag for ever, unless something was dropped. */
    private static void forgetDrag() throws ReflectiveOperationException {
        Class<?> mouse = Class.forName("com.sun.glass.ui.monocle.MouseInput");
        Method only = mouse.getDeclaredMethod("getInstance");
        only.setAccessible(true);
        Field dragged = mouse.getDeclaredField("dragView");
        dragged.setAccessible(true);
        dragged.set(only.invoke(null), null);
    }

    /** Asks something on the thread of the window. */
    protected static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, question);
    }

    /** Waits until everything that was done has been handled, with what that does later, and is laid out. */
    protected static void calm() {
        for (int round = 0; round < ROUNDS; round++) {
            onFx(WindowRobot::layOut);
        }
    }

    /** Styles and lays out what is no longer right, as each frame does, without painting it. */
    private static boolean layOut() {
        Toolkit.getToolkit().firePulse();
        return true;
    }

    /** Waits for a condition, which is looked at on the thread of the window. */
    protected static void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!onFx(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private WindowRobot with(Consumer<Robot> action) {
        onFx(() -> {
            action.accept(new Robot());
            return true;
        });
        calm();
        return this;
    }

    /** At once, or, while something is dragged, by steps, without which nothing is entered or left. */
    private void go(Point2D place) {
        Point2D start = onFx(() -> new Robot().getMousePosition());
        int steps = dragging ? DRAG_STEPS : 1;
        for (int step = 1; step <= steps; step++) {
            Point2D next = start.interpolate(place, (double) step / steps);
            with(robot -> robot.mouseMove(next));
        }
    }

    private static MouseButton[] orUsual(MouseButton... buttons) {
        return buttons.length == 0 ? USUAL : buttons;
    }

    private void click(MouseButton... buttons) {
        MouseButton[] used = orUsual(buttons);
        with(robot -> robot.mousePress(used));
        with(robot -> robot.mouseRelease(used));
    }

    @Override
    public WindowRobot moveTo(PointQuery query, Motion motion) {
        go(onFx(query::query));
        return this;
    }

    @Override
    public WindowRobot moveBy(double x, double y, Motion motion) {
        go(onFx(() -> new Robot().getMousePosition().add(x, y)));
        return this;
    }

    @Override
    public WindowRobot clickOn(MouseButton... buttons) {
        click(buttons);
        return this;
    }

    @Override
    public WindowRobot clickOn(PointQuery query, Motion motion, MouseButton... buttons) {
        comeTo(onFx(query::query));
        click(buttons);
        return this;
    }

    /** Clicks twice without waiting in between, so that no slow machine makes two clicks of it. */
    @Override
    public WindowRobot doubleClickOn(MouseButton... buttons) {
        MouseButton[] used = orUsual(buttons);
        return with(robot -> {
            robot.mouseClick(used);
            robot.mouseClick(used);
        });
    }

    @Override
    public WindowRobot doubleClickOn(PointQuery query, Motion motion, MouseButton... buttons) {
        comeTo(onFx(query::query));
        return doubleClickOn(buttons);
    }

    /** Two clicks at one place are no double click: the mouse was elsewhere in between. */
    private void comeTo(Point2D place) {
        if (place.distance(clicked) < APART) {
            go(place.add(APART, APART));
        }
        go(place);
        clicked = place;
    }

    @Override
    public WindowRobot press(MouseButton... buttons) {
        dragging = true;
        return with(robot -> robot.mousePress(orUsual(buttons)));
    }

    @Override
    public WindowRobot release(MouseButton... buttons) {
        dragging = false;
        return with(robot -> robot.mouseRelease(orUsual(buttons)));
    }

    @Override
    public WindowRobot drag(MouseButton... buttons) {
        return press(buttons);
    }

    @Override
    public WindowRobot drag(PointQuery query, MouseButton... buttons) {
        moveTo(query, Motion.DIRECT);
        return press(buttons);
    }

    @Override
    public WindowRobot drop() {
        return release(USUAL);
    }

    @Override
    public WindowRobot press(KeyCode... keys) {
        return with(robot -> List.of(keys).forEach(robot::keyPress));
    }

    @Override
    public WindowRobot release(KeyCode... keys) {
        return with(robot -> List.of(keys).forEach(robot::keyRelease));
    }

    @Override
    public WindowRobot push(KeyCode... keys) {
        List<KeyCode> pressed = List.of(keys);
        for (KeyCode key : pressed) {
            with(robot -> robot.keyPress(key));
        }
        for (int i = pressed.size() - 1; i >= 0; i--) {
            KeyCode key = pressed.get(i);
            with(robot -> robot.keyRelease(key));
        }
        return this;
    }

    @Override
    public WindowRobot push(KeyCodeCombination combination) {
        List<KeyCode> keys = new ArrayList<>();
        if (combination.getControl() == KeyCombination.ModifierValue.DOWN
                || combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.CONTROL);
        }
        if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.ALT);
        }
        if (combination.getShift() == KeyCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.SHIFT);
        }
        keys.add(combination.getCode());
        return push(keys.toArray(KeyCode[]::new));
    }

    @Override
    public WindowRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public WindowRobot write(char character) {
        return write(String.valueOf(character));
    }

    @Override
    public WindowRobot write(String text) {
        text.chars()
                .forEach(character -> onFx(() -> {
                    typed((char) character);
                    return layOut();
                }));
        calm();
        return this;
    }

    private void typed(char character) {
        Scene scene = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(this::targetWindow)
                .getScene();
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        String letter = String.valueOf(character);
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, letter));
        Event.fireEvent(target, key(KeyEvent.KEY_TYPED, letter, letter));
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, letter));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, String text) {
        return new KeyEvent(type, character, text, KeyCode.UNDEFINED, false, false, false, false);
    }

    @Override
    public WindowRobot interact(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        calm();
        return this;
    }

    @Override
    public <T> WindowRobot interact(Callable<T> action) {
        onFx(action);
        calm();
        return this;
    }
}
