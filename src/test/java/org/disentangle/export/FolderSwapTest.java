package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are killed, and runs that meet, while a result is replaced. */
@Seeded
class FolderSwapTest {
    /** The new result moves in as a whole; 4 old entries move out; it is renamed; 4 new entries move in. */
    private static final int STEPS = 1 + 4 + 1 + 4;

    @TempDir
    Path folder;

    private Path out;
    private Path next;
    private Map<String, String> oldResult;
    private Map<String, String> newResult;

    @BeforeEach
    void makeResults() throws IOException {
        out = result("out", "old", "a.csv", "b.csv", "figures/1.pdf");
        next = result("next", "new", "a.csv", "c.csv", "figures/2.pdf");
        oldResult = contents(out);
        newResult = contents(next);
    }

    private Path result(String name, String content, String... files) throws IOException {
        Path result = folder.resolve(name);
        Files.createDirectories(result.resolve("figures"));
        for (String file : files) {
            Files.writeString(result.resolve(file), content);
        }
        String listed = Stream.concat(Stream.of(files), Stream.of("analysis.json"))
                .map(file -> "\"" + file + "\"")
                .collect(Collectors.joining(", "));
        Files.writeString(
                result.resolve("analysis.json"), "{\"format\": \"disentangle-analysis\", \"files\": [" + listed + "]}");
        return result;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 8, STEPS})
    void keepsAWholeResultInSightWhenTheProcessIsKilledAndTheNextRunFinishes(int step) throws Exception {
        try (KilledRun run = KilledRun.at(step, next, out)) {
            assertThat(run).isNotNull();
            assertThatThrownBy(() -> ResultExport.claim(out))
                    .isInstanceOf(ExportException.class)
                    .hasMessage("Nothing was written: another run is writing to " + out
                            + " now; wait until it has finished, or choose another folder.");
        }
        assertWholeInSight();
        ResultExport.claim(out).close();
        assertThat(contents(out)).isEqualTo(step == 0 ? oldResult : newResult);
        assertThat(names(folder)).containsExactly("next", "out");
    }

    @Test
    void finishesWhateverStepItWasKilledAtAndWhateverStepTheNextRunsWereKilledAt() throws IOException {
        for (long seed = 0; seed < Seeds.share(200); seed++) {
            Random random = new Random(seed);
            Leftovers.delete(out);
            result("out", "old", "a.csv", "b.csv", "figures/1.pdf");
            Path filled = out.resolve(OutputFolder.UNFINISHED + "x");
            Files.move(result("copy", "new", "a.csv", "c.csv", "figures/2.pdf"), filled);
            Kill kill = new Kill(random.nextInt(STEPS));
            assertThatThrownBy(() -> new FolderSwap(out, kill).replaceBy(filled))
                    .isInstanceOf(Killed.class);
            assertWholeInSight();
            boolean begun = Files.notExists(filled);
            for (int times = random.nextInt(3); begun && times > 0; times--) {
                try {
                    new FolderSwap(out, new Kill(random.nextInt(STEPS))).finish();
                } catch (Killed again) {
                    assertWholeInSight();
                }
            }
            if (begun) {
                new FolderSwap(out, Files::move).finish();
            }
            Leftovers.discardIn(out);
            assertThat(contents(out)).as("seed %d", seed).isEqualTo(begun ? newResult : oldResult);
        }
    }

    @Test
    void goesBackWhenAStepFails() throws IOException {
        for (int step = 0; step < STEPS; step++) {
            Path filled = out.resolve(OutputFolder.UNFINISHED + "x");
            Files.move(result("copy", "new", "a.csv", "c.csv", "figures/2.pdf"), filled);
            Failure failure = new Failure(step);
            assertThatThrownBy(() -> new FolderSwap(out, failure).replaceBy(filled))
                    .hasMessage("made to fail");
            assertThat(contents(filled)).as("step %d", step).isEqualTo(newResult);
            Leftovers.delete(filled);
            assertThat(contents(out)).as("step %d", step).isEqualTo(oldResult);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.txt", "disentangle-old-result/mine.txt", "disentangle-new-result/mine.txt"})
    void refusesToFinishWhereSomethingElseWouldBeLost(String mine) throws IOException {
        Path filled = out.resolve(OutputFolder.UNFINISHED + "x");
        Files.move(next, filled);
        assertThatThrownBy(() -> new FolderSwap(out, new Kill(3)).replaceBy(filled))
                .isInstanceOf(Killed.class);
        Files.writeString(out.resolve(mine), "precious");
        Map<String, String> before = contents(folder);
        assertThatThrownBy(() -> ResultExport.claim(out))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("mine.txt, which is not part of a result");
        if (mine.contains("new-result")) {
            assertThat(contents(out)).containsAllEntriesOf(newResult).containsEntry("mine.txt", "precious");
        } else {
            assertThat(contents(folder)).isEqualTo(before);
        }
    }

    @Test
    void doesNotDeleteTheOldResultWhereTheNewOneIsNotWhole() throws Exception {
        Files.move(out, folder.resolve("moved"));
        Files.createDirectory(out);
        Files.move(folder.resolve("moved"), out.resolve(FolderSwap.OLD));
        ResultExport.claim(out).close();
        assertThat(contents(out)).isEqualTo(oldResult);
    }

    @Test
    void deletesWhatRunsLeftThatWereKilledBeforeTheyMadeTheFolder() throws Exception {
        Path another = folder.resolve("out-2");
        Files.createDirectories(folder.resolve(".disentangle-none-0x1"));
        Files.createDirectories(folder.resolve(".disentangle-none-2-0x1"));
        ResultExport.claim(folder.resolve("none")).close();
        assertThat(names(folder)).containsExactly(".disentangle-none-2-0x1", "next", "out");
        assertThat(another).doesNotExist();
    }

    @Test
    void tellsTheLoserOfTwoRunsInOneProcess() throws Exception {
        for (Path wanted : List.of(out, folder.resolve("new/deep"))) {
            try (ClaimedFolder first = ResultExport.claim(wanted)) {
                assertThat(first).isNotNull();
                assertThatThrownBy(() -> ResultExport.claim(wanted)).hasMessageContaining("another run is writing");
                Path other = wanted.resolveSibling("x").resolve("..").resolve(wanted.getFileName());
                assertThatThrownBy(() -> ResultExport.claim(other)).hasMessageContaining("another run is writing");
            }
            ResultExport.claim(wanted).close();
        }
        assertThat(contents(out)).isEqualTo(oldResult);
        assertThat(names(folder)).containsExactly("next", "out");
    }

    /** At its place, or in one of the folders that say what they are. */
    private void assertWholeInSight() throws IOException {
        assertThat(List.of(
                        contents(out, "disentangle-"),
                        contents(out.resolve(FolderSwap.OLD)),
                        contents(out.resolve(FolderSwap.NEW))))
                .containsAnyOf(oldResult, newResult);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        return contents(folder, "nothing of this name");
    }

    private static Map<String, String> contents(Path folder, String except) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString();
                    if (!name.startsWith(except) && !name.startsWith("." + except)) {
                        contents.put(name, Files.readString(file));
                    }
                }
            }
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What no catch clause of the program sees, as it would see nothing of a kill. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Kill implements FolderSwap.Renaming {
        private int left;

        Kill(int left) {
            this.left = left;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (left-- == 0) {
                throw new Killed();
            }
            Files.move(from, to);
        }
    }

    private static final class Failure implements FolderSwap.Renaming {
        private int left;

        Failure(int left) {
            this.left = left;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (left-- == 0) {
                throw new IOException("made to fail");
            }
            Files.move(from, to);
        }
    }
}
