package org.disentangle.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disentangle.session.file.SavedSession;
import org.disentangle.session.file.SessionFile;
import org.disentangle.session.json.RecipeException;
import org.disentangle.state.slot.Slots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back of a program that was killed while somebody worked: nothing damaged, and no more than two seconds old. */
class KilledProgramTest {
    private static final int AT_ONCE = 4;
    private static final int TICKS_LOST = 2000 / KilledProgram.TICK_MILLIS;

    @TempDir
    private Path folder;

    @Test
    void whatComesBackAfterTwentyKillsIsWholeAndNotOld() throws Exception {
        kill(20, 1);
    }

    @Test
    @Tag("sweep")
    void whatComesBackAfterTwoHundredKillsIsWholeAndNotOld() throws Exception {
        kill(200, 1000);
    }

    private void kill(int times, int firstSeed) throws Exception {
        Path table = Files.write(folder.resolve("scores.csv"), rows());
        for (int i = 0; i < times; i += AT_ONCE) {
            List<Running> running = new ArrayList<>();
            for (int j = i; j < Math.min(times, i + AT_ONCE); j++) {
                running.add(new Running(folder.resolve("run-" + j), table, firstSeed + j));
            }
            try {
                for (Running each : running) {
                    each.workOn();
                }
                for (Running each : running) {
                    each.killAndLook();
                }
            } finally {
                running.forEach(Running::end);
            }
        }
    }

    private static List<String> rows() {
        Random random = new Random(3);
        return Stream.concat(
                        Stream.of("model,know,math,code,truth"),
                        IntStream.range(0, 12)
                                .mapToObj(i -> "model-" + i + ","
                                        + i / 20.0 + "," + random.nextInt(100) / 100.0 + "," + i / 15.0 + ","
                                        + random.nextInt(100) / 100.0))
                .toList();
    }

    /** A change as the program has printed it. */
    private record Change(int number, int ticks) {
        static Change of(String line) {
            String[] words = line.split(" ");
            return new Change(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        }
    }

    private static final class Running {
        private final Path home;
        private final Path saved;
        private final long seed;
        private final Random random;
        private final Process process;
        private final BufferedReader output;
        private final List<Change> changes = new ArrayList<>();

        Running(Path home, Path table, long seed) throws IOException {
            this.home = Files.createDirectories(home);
            this.saved = home.resolve("study.disentangle");
            this.seed = seed;
            this.random = new Random(seed);
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Djava.awt.headless=true",
                    "-Ddisentangle.state=" + home.resolve("state"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledProgram.class.getName(),
                    home.resolve("state").toString(),
                    table.toString(),
                    saved.toString(),
                    Long.toString(seed));
            builder.redirectError(home.resolve("errors.txt").toFile());
            this.process = builder.start();
            this.output = process.inputReader(StandardCharsets.UTF_8);
        }

        /** Lets it work for a random number of changes. */
        void workOn() throws IOException {
            int enough = 1 + random.nextInt(120);
            while (changes.size() < enough) {
                String line = output.readLine();
                assertThat(line)
                        .as("seed %s: the program works; %s", seed, Files.readString(home.resolve("errors.txt")))
                        .isNotNull();
                changes.add(Change.of(line));
            }
        }

        void killAndLook() throws Exception {
            // not by the process, which would close what it has printed
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("\\d+ \\d+")) {
                    changes.add(Change.of(line));
                }
            }
            Slots.Lost lost = new Slots(home.resolve("state")).findLost();
            assertThat(lost.sentences()).as("seed %s: nothing is damaged", seed).isEmpty();
            int recovered = lost.documents().isEmpty()
                    ? 0
                    : number(SessionFile.of(
                                    new String(lost.documents().get(0).slot().resume(), StandardCharsets.UTF_8))
                            .session());
            assertThat(lost.documents().size())
                    .as("seed %s: one window, one slot", seed)
                    .isLessThan(2);
            Change last = changes.get(changes.size() - 1);
            Change first = changes.stream()
                    .filter(change -> change.number() > recovered)
                    .findFirst()
                    .orElse(last);
            assertThat(last.ticks() - first.ticks())
                    .as("seed %s: ticks between the first change that is lost and the kill at %s", seed, last)
                    .isLessThan(TICKS_LOST);
            if (Files.exists(saved)) {
                assertThat(number(SessionFile.read(saved).session()))
                        .as("seed %s: the saved session is whole", seed)
                        .isBetween(1, last.number() + 1);
            }
        }

        void end() {
            process.destroyForcibly();
        }

        private static int number(SavedSession session) throws RecipeException {
            double threshold = session.plan().analysis().thresholdChoice().stated();
            int number = (int) Math.round(threshold / KilledProgram.UNIT);
            return number == 40_000 ? 0 : number;
        }
    }
}
