package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disentangle.export.ProgramVersion;
import org.junit.jupiter.api.Test;

/** A fault of the program, in a process of its own whose console may be missing. */
class FaultTest extends CommandLineFixture {
    @Test
    void keepsAFaultInTheLogWhereThereIsNoConsole() throws Exception {
        Path state = folder.resolve("state");
        Outcome outcome = process("exec \"$@\" >&- 2>&-", state);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err()).isEmpty();
        assertThat(state.resolve("disentangle.log"))
                .content()
                .contains("SEVERE org.disentangle.state.FaultLog: a command failed\n")
                .contains(
                        "Disentangle " + ProgramVersion.text() + "; Java " + System.getProperty("java.runtime.version"))
                .contains(System.getProperty("os.name"))
                .contains("java.lang.AssertionError: made to fail\\nSEVERE: forged\n\tat ");
    }

    @Test
    void saysItInOneSentenceThatNamesTheLog() throws Exception {
        Path state = folder.resolve("state");
        Outcome outcome = process("exec \"$@\"", state);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("The program stopped because of an internal error; the "
                        + "log " + state.resolve("disentangle.log")
                        + " has the details.\n");
    }

    @Test
    void doesNotLoseAFaultWhereTheLogCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Outcome elsewhere = process("exec \"$@\"", file.resolve("state"), "-Djava.io.tmpdir=" + temporary);
        assertThat(elsewhere.err()).hasLineCount(1).contains("the log " + temporary);
        assertThat(names(temporary)).hasSize(1);
        Outcome nowhere = process("exec \"$@\"", file.resolve("state"), "-Djava.io.tmpdir=" + file.resolve("tmp"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err())
                .hasLineCount(1)
                .contains("no log can be written; it would say: java.lang.AssertionError: made to fail\\nSEVERE:")
                .contains(" at org.disentangle.cli.FaultyRun");
    }

    private Outcome process(String shell, Path state, String... more) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                shell,
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Ddisentangle.state=" + state));
        command.addAll(List.of(more));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                FaultyRun.class.getName(),
                "analyze",
                table.toString(),
                "--out",
                out.toString()));
        Path said = folder.resolve("said.out");
        Path errors = folder.resolve("said.err");
        int code = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        return new Outcome(
                code, Files.readString(said, StandardCharsets.UTF_8), Files.readString(errors, StandardCharsets.UTF_8));
    }
}
