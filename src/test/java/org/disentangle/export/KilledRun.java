package org.disentangle.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A process that puts a result into a folder and stops at a step of it, until it is killed. */
final class KilledRun implements AutoCloseable {
    private static final String AT_THE_STEP = "at the step";

    private final Process process;

    private KilledRun(Process process) {
        this.process = process;
    }

    /**
     * Starts one and waits until it is at the step.
     *
     * @param result the folder whose contents are the new result
     * @param step how many renamings are done before it stops
     */
    static KilledRun at(int step, Path result, Path out) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        Integer.toString(step),
                        result.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .start();
        InputStream said = process.getInputStream();
        String heard = new String(said.readNBytes(AT_THE_STEP.length()), java.nio.charset.StandardCharsets.UTF_8);
        if (!heard.equals(AT_THE_STEP)) {
            String rest = new String(said.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            throw new IllegalStateException("the process did not come to step " + step + ": " + heard + rest);
        }
        return new KilledRun(process);
    }

    /** Kills it, as {@code kill -9} does. */
    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] arguments) throws Exception {
        int step = Integer.parseInt(arguments[0]);
        ClaimedFolder claimed = ClaimedFolder.of(Path.of(arguments[2]));
        copy(Path.of(arguments[1]), claimed.staging().folder());
        AtomicInteger done = new AtomicInteger();
        claimed.staging().commit((from, to) -> {
            stopAt(step, done.getAndIncrement());
            Files.move(from, to);
        });
        stopAt(step, done.get());
        claimed.close();
    }

    private static void stopAt(int step, int done) {
        if (done == step) {
            System.out.print(AT_THE_STEP);
            System.out.flush();
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(from)) {
            all = paths.filter(path -> !path.equals(from)).toList();
        }
        for (Path path : all) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }
}
