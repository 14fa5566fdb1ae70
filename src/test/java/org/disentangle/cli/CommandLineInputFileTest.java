package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are named but are no files, never end, or say a thing twice. */
class CommandLineInputFileTest extends CommandLineFixture {
    /** Every option that names a file to be read. */
    private Outcome reading(String option, Path file) throws IOException {
        List<String> options = new ArrayList<>(List.of(option, file.toString()));
        if (option.equals("--matches")) {
            Path added = folder.resolve("added.csv");
            Files.writeString(added, "model,mine\nmodel-1,0.5\nmodel-2,0.6\n");
            options.addAll(List.of("--join", added.toString()));
        }
        return option.equals("FILE")
                ? run("analyze", file.toString(), "--out", out.toString())
                : analyze(options.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--recipe", "--scale", "--benchmarks", "--subdomains", "--pairs", "--matches", "--join", "FILE"})
    void saysThatItIsNoFile(String option) throws Exception {
        assertFails(reading(option, folder.resolve("missing")), 3, "there is no such file; check its name and folder");
        assertFails(reading(option, Files.createDirectory(folder.resolve("sub"))), 3, "it is a folder; name a file");
        if (Files.exists(Path.of("/dev/zero"))) {
            assertFails(reading(option, Path.of("/dev/zero")), 3, "it is a pipe or a device");
        }
        if (Files.exists(Path.of("/proc/kmsg"))) {
            assertFails(reading(option, Path.of("/proc/kmsg")), 3, "it is not on a disk");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--recipe", "--matches"})
    void doesNotReadTheseThroughAPipe(String option) throws Exception {
        assertFails(reading(option, pipe()), 3, "it is a pipe or a device; save its output as a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--scale", "--benchmarks", "--subdomains", "--pairs"})
    void doesNotWaitForAPipeThatNobodyWritesTo(String option) throws Exception {
        Outcome outcome = reading(option, pipe());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines())
                .hasSize(2)
                .last(InstanceOfAssertFactories.STRING)
                .contains("nothing came through this pipe; start a program that writes to it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--recipe", "--scale", "--benchmarks", "--subdomains", "--pairs", "--matches"})
    void readsNoMoreThanSuchAFileCanHave(String option) throws IOException {
        Path large = folder.resolve("large");
        Files.writeString(
                large, "benchmark,subdomain,before,after,added_model,base_model\n" + "\n".repeat(33 * 1024 * 1024));
        assertFails(reading(option, large), 3, "it is larger than 32 MB");
    }

    @Test
    void readsATableThroughAPipe() throws Exception {
        Path pipe = pipe();
        Process writer = new ProcessBuilder("sh", "-c", "echo begun; cat '" + table + "' > '" + pipe + "'").start();
        // a busy computer takes its time to start a program, and a pipe is waited for one second
        assertThat(writer.getInputStream().read()).isEqualTo('b');
        Outcome outcome = run(
                "analyze",
                pipe.toString(),
                "--out",
                out.toString(),
                "--capabilities",
                "know,math,code",
                "--figures",
                "none");
        assertThat(writer.waitFor()).isZero();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .isEqualTo("Note: " + pipe + " is a pipe; a recipe that names it cannot read it again.\n");
        List<String> through = names(out);
        String scores = Files.readString(out.resolve("scores.csv"));
        assertThat(analyze().code()).isZero();
        assertThat(names(out)).isEqualTo(through);
        assertThat(out.resolve("scores.csv")).hasContent(scores);
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"files\": [\"a\"], \"files\": [\"b\"] | files",
                "\"analysis\": {\"seed\": 1, \"x\": null, \"seed\": 1} | analysis.seed",
                "\"filter\": {\"type\": \"and\", \"of\": [{\"type\": \"x\", \"type\": \"y\"}]} | filter.of.type",
                "\"unknown\": [[{\"deep\": {\"k\": 1, \"k\": 2}}]] | unknown.deep.k"
            })
    void refusesAFieldThatIsTwiceInARecipeOrAScale(String fieldsAndTwice) throws IOException {
        String[] parts = fieldsAndTwice.split(" \\| ");
        Path file = folder.resolve("file.json");
        for (String noun : List.of("recipe", "scale")) {
            Files.writeString(file, "{\"format\": \"disentangle-" + noun + "\", \"version\": 1, " + parts[0] + "}");
            assertFails(
                    analyze("--" + noun, file.toString()),
                    3,
                    "The " + noun + " has the field \"" + parts[1] + "\" twice; keep one of the two.");
        }
    }

    @Test
    void refusesARecordOfATableThatHasTwoScoresOfOneName() throws IOException {
        Files.writeString(table, """
                [{"model": "a", "score": 1, "score": 1},
                 {"model": "b", "score": 2, "score": 3}]
                """);
        assertFails(analyze(), 3, "line 2 gives \"score\" a second time in one object, with another value");
    }
}
