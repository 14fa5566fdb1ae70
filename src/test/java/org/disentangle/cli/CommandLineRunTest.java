package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.Test;

/** Recipes, earlier results, cancellation and faults. */
class CommandLineRunTest extends CommandLineFixture {
    @Test
    void takesEveryChoiceFromARecipeAndLetsOptionsWin() throws IOException {
        analyze("--where", "family=Llama,Qwen", "--group-by", "access", "--x", "flop", "--threshold", "0.3");
        Map<String, String> first = contents(out);
        Path recipe = folder.resolve("recipe.json");
        Files.copy(out.resolve("recipe.json"), recipe);
        Path again = folder.resolve("again");
        Outcome outcome = run("analyze", "--recipe", recipe.toString(), "--out", again.toString());
        assertThat(outcome.code()).isZero();
        assertThat(contents(again)).isEqualTo(first);
        run(
                "analyze",
                "--recipe",
                recipe.toString(),
                "--out",
                again.toString(),
                "--x",
                "capabilities_score",
                "--group-by",
                "none",
                "--where",
                "family=Qwen");
        assertThat(read(again.resolve("correlations.csv")))
                .isNotEmpty()
                .allMatch(row -> row.get("x").equals("capabilities_score")
                        && row.get("group").equals("all")
                        && row.get("n").equals("5"));
    }

    @Test
    void refusesARecipeItCannotRead() throws IOException {
        Path recipe = folder.resolve("recipe.json");
        assertFails(run("analyze", "--recipe", recipe.toString(), "--out", out.toString()), 3, "cannot be read");
        Files.writeString(recipe, "{\"format\":");
        assertFails(run("analyze", "--recipe", recipe.toString(), "--out", out.toString()), 3, "It is not a recipe");
        Files.write(recipe, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertFails(run("analyze", "--recipe", recipe.toString(), "--out", out.toString()), 3, "recipe.json");
        Files.writeString(
                recipe,
                "{\"format\":\"disentangle-recipe\",\"version\":1,\"files\":[\"" + table
                        + "\"],\"filter\":{\"type\":\"in_range\",\"column\":\"colour\",\"low\":1}}");
        assertFails(run("analyze", "--recipe", recipe.toString(), "--out", out.toString()), 2, "\"colour\"");
    }

    @Test
    void replacesAnEarlierResultAndRefusesAnythingElse() throws IOException {
        analyze();
        assertThat(analyze("--x", "flop").code()).isZero();
        assertThat(correlations()).allMatch(row -> row.get("x").equals("flop"));
        Files.writeString(out.resolve("mine.txt"), "precious");
        Map<String, String> before = contents(folder);
        Outcome outcome = analyze();
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err()).contains("mine.txt").hasLineCount(1);
        assertThat(contents(folder)).isEqualTo(before);
        Outcome onto = run("analyze", table.toString(), "--out", table.toString(), "--capabilities", "know,math,code");
        assertThat(onto.code()).isEqualTo(5);
        assertThat(onto.err()).contains("is a file, not a folder");
    }

    @Test
    void stopsWhenCancelledAndLeavesNothing() throws IOException {
        Map<String, String> before = contents(folder);
        for (int checks = 0; checks < 3; checks++) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = new Console(new ByteArrayOutputStream(), err, StandardCharsets.UTF_8);
            int code = new CommandLineProgram(console, new CancelledAfter(checks))
                    .run(List.of(
                            "analyze", table.toString(), "--out", out.toString(), "--capabilities", "know,math,code"));
            assertThat(code).isEqualTo(130);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualToNormalizingNewlines("Cancelled; nothing was written.\n");
            assertThat(contents(folder)).isEqualTo(before);
        }
    }

    /** Cancelled when it has been asked so often. */
    private static final class CancelledAfter implements Progress {
        private int left;

        CancelledAfter(int checks) {
            left = checks;
        }

        @Override
        public void begin(String step, long units) {}

        @Override
        public void advance(long units) {
            check();
        }

        @Override
        public synchronized boolean isCancelled() {
            return left-- <= 0;
        }
    }

    @Test
    void saysAFaultOfItsOwnInOneSentenceAndLogsItsCause() throws IOException {
        Path state = Path.of(System.getProperty("disentangle.state"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayOutputStream(), err, StandardCharsets.UTF_8);
        int code = new CommandLineProgram(console, new Faulty())
                .run(List.of("analyze", table.toString(), "--out", out.toString(), "--capabilities", "know,math,code"));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains(state.resolve("disentangle.log").toString())
                .doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    /** Fails as a fault of the program would. */
    private static final class Faulty implements Progress {
        @Override
        public void begin(String step, long units) {
            throw new IllegalStateException("made to fail");
        }

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
