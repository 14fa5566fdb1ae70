package org.disentangle;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Looks at the window of this process from outside: its pictures, and how busy its thread is. */
final class WindowWatch {
    private static final long LOOK_MILLIS = 2;
    private static final long QUIET_NANOS = 700_000_000L;
    private static final double LONGEST_MILLIS = 30_000;
    /** A wait that the thread can be busy for without being noticed, in milliseconds. */
    private static final double NOTICED = 3;

    /** The middle of the window, and the colours in it once there are numbers. */
    private static final int LEFT = 250;

    private static final int TOP = 160;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final int COLOURS = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long threadId = -1;
    private volatile boolean listening;
    private volatile double longest;
    private volatile long lastBusy;
    private Thread listener = new Thread();

    /** What an act costs, in milliseconds. */
    record Wait(double picture, double thread, double stall) {}

    static double median(Wait[] waits, ToDoubleFunction<Wait> part) {
        double[] sorted = Arrays.stream(waits).mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    void findThread() throws InterruptedException {
        while (threadId < 0) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("JavaFX Application Thread")) {
                    threadId = thread.getId();
                }
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    double threadMillis() {
        return threads.getThreadCpuTime(threadId) / 1e6;
    }

    double processMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e6;
    }

    long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    static String residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "an unknown number of";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("");
    }

    <T> T onWindow(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }

    /** The window; fails where there is none. */
    Window window() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .findFirst()
                .orElseThrow();
    }

    void awaitPainted() throws Exception {
        while (onWindow(() -> Window.getWindows().isEmpty() || colours() <= COLOURS)) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private int[] picture() {
        Window window = window();
        Rectangle2D part = new Rectangle2D(window.getX() + LEFT, window.getY() + TOP, WIDTH, HEIGHT);
        WritableImage image = new Robot().getScreenCapture(null, part);
        int[] pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }

    private int colours() {
        Set<Integer> colours = new HashSet<>();
        for (int pixel : picture()) {
            colours.add(pixel);
        }
        return colours.size();
    }

    /** Does something twice, to and fro or on and on: once looking at the picture, once listening to the thread. */
    Wait during(Callable<Boolean> act) throws Exception {
        double picture = untilPicture(act);
        awaitQuiet();
        double busy = threadMillis();
        beginListening();
        onWindow(act);
        awaitQuiet();
        return new Wait(picture, threadMillis() - busy, endListening());
    }

    /** Does something once, looking and listening. */
    Wait once(Callable<Boolean> act) throws Exception {
        double busy = threadMillis();
        beginListening();
        double picture = untilPicture(act);
        awaitQuiet();
        return new Wait(picture, threadMillis() - busy, endListening());
    }

    private double untilPicture(Callable<Boolean> act) throws Exception {
        int[] before = onWindow(this::picture);
        long start = System.nanoTime();
        onWindow(act);
        while (Arrays.equals(before, onWindow(this::picture)) && millisSince(start) < LONGEST_MILLIS) {
            Thread.sleep(LOOK_MILLIS);
        }
        return millisSince(start);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Asks the thread over and over for a sign of life. */
    void beginListening() {
        longest = 0;
        listening = true;
        lastBusy = System.nanoTime();
        listener = new Thread(this::listen, "listening");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try {
            double before = threadMillis();
            while (listening) {
                double now = onWindow(this::threadMillis);
                longest = Math.max(longest, now - before);
                lastBusy = now - before > NOTICED ? System.nanoTime() : lastBusy;
                before = now;
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (Exception e) {
            listening = false;
        }
    }

    /** The longest time between two signs of life, in milliseconds of the processor. */
    double endListening() throws InterruptedException {
        listening = false;
        listener.join();
        return longest;
    }

    /** Waits until the thread has nothing to do for a while. */
    void awaitQuiet() throws Exception {
        boolean own = !listening;
        if (own) {
            beginListening();
        }
        long start = System.nanoTime();
        while (System.nanoTime() - Math.max(start, lastBusy) < QUIET_NANOS) {
            Thread.sleep(LOOK_MILLIS);
        }
        if (own) {
            endListening();
        }
    }
}
