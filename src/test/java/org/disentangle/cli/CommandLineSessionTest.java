package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is saved as a session, and what comes of it later and elsewhere. */
class CommandLineSessionTest extends CommandLineFixture {
    private Path session;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A run with a file of every kind. */
    private Outcome save(String... more) throws IOException {
        session = folder.resolve("sessions/study.disentangle");
        Files.createDirectories(session.getParent());
        Path added = file(
                "more/added.csv", "model,extra\nmodel-0,0.1\nmodel-3,0.4\nmodel-5,0.2\nmodel-9,0.8\nmodel-12,0.3\n");
        Path catalogue = file("catalogue.csv", "benchmark,area,direction\ntoxic,harm,lower\n");
        Path pairs = file("pairs.csv", "before,after\nmodel-0,model-2\nmodel-4,model-6\n");
        Path subdomains = file("subdomains.csv", "benchmark,subdomain\nknow,words\nmath,numbers\ncode,numbers\n");
        String[] options = {
            "--join", added.toString(),
            "--benchmarks", catalogue.toString(),
            "--pairs", pairs.toString(),
            "--subdomains", subdomains.toString(),
            "--where", "access=open,closed",
            "--correlation", "kendall",
            "--threshold", "0.3",
            "--direction", "truth=lower",
            "--save-session", session.toString()
        };
        String[] all = new String[options.length + more.length];
        System.arraycopy(options, 0, all, 0, options.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        return analyze(all);
    }

    private Path moved() throws IOException {
        Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, moved);
        Files.createDirectories(folder);
        return moved;
    }

    private Outcome again(Path file, String... more) {
        String[] all = new String[4 + more.length];
        all[0] = "analyze";
        all[1] = file.toString();
        all[2] = "--out";
        all[3] = folder.resolve("again").toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return run(all);
    }

    private Map<String, String> results() throws IOException {
        return contents(folder.resolve("again"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSameBytesComeOfItAlsoElsewhere(boolean inside) throws IOException {
        Outcome first = save(inside ? new String[] {"--include-data"} : new String[0]);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("Session: " + session);
        Map<String, String> before = contents(out);

        assertThat(again(session).code()).isZero();
        assertThat(results()).isEqualTo(before);

        Path moved = moved();
        Outcome elsewhere = again(moved.resolve("sessions/study.disentangle"));
        assertThat(elsewhere.err()).isEmpty();
        assertThat(elsewhere.code()).isZero();
        assertThat(results()).isEqualTo(before);
        if (inside) {
            Path alone = Files.copy(moved.resolve("sessions/study.disentangle"), folder.resolve("alone.disentangle"));
            Outcome byItself = again(alone);
            assertThat(byItself.out()).contains("scores.csv is not where it was; the copy inside the session is used.");
            assertThat(byItself.code()).isZero();
            assertThat(results()).isEqualTo(before);
        }
    }

    @Test
    void optionsBesideItWin() throws IOException {
        save();
        assertThat(again(session, "--correlation", "spearman", "--threshold", "0.4")
                        .code())
                .isZero();
        Map<String, String> beside = results();
        save("--correlation", "spearman");
        assertThat(beside).isNotEqualTo(contents(out));
        assertThat(beside.get("recipe.json")).contains("\"correlation\": \"spearman\"", "\"threshold\": 0.4");
        Path other = file("other/scores.csv", Files.readString(table).replace("model-1,", "model-one,"));
        assertThat(again(session, other.toString()).code()).isZero();
        assertThat(results().get("scores.csv")).contains("model-one").doesNotContain("model-1,");
    }

    @Test
    void aChangedSourceIsSaidAndUsedOnlyWhenThatIsAccepted() throws IOException {
        save();
        Files.writeString(table, Files.readString(table) + "model-16,Yi,open,1e24,0.9,0.9,0.9,0.9,0.1,0.5\n");

        Outcome refused = again(session);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .hasLineCount(1)
                .startsWith(table + " has changed: ")
                .contains(" bytes instead of ")
                .contains("Add --accept-changes to use it as it is now.");
        assertThat(folder.resolve("again")).doesNotExist();

        Outcome accepted = again(session, "--accept-changes");
        assertThat(accepted.code()).isZero();
        assertThat(accepted.out().replaceAll("\\s+", " "))
                .contains("has changed: ")
                .contains("It is used as it is now.");
        assertThat(accepted.out().replaceAll("\\s+", " "))
                .contains("The table has 17 models and 7 benchmarks; when the session was saved it had 16 and 7.");
        assertThat(results().get("scores.csv")).contains("model-16");
    }

    @Test
    void theCopyInsideTakesThePlaceOfAChangedSourceWhenAskedTo() throws IOException {
        save("--include-data");
        Map<String, String> before = contents(out);
        Files.writeString(table, Files.readString(table).replace("model-1,", "model-one,"));

        assertThat(again(session).err()).contains("or --use-copies to use the copy inside the session.");
        assertThat(again(session, "--use-copies").code()).isZero();
        assertThat(results()).isEqualTo(before);
    }

    @Test
    void whatIsMissingOrNoFileIsSaid() throws IOException {
        save();
        Files.delete(table);
        Outcome missing = again(session);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err())
                .contains(table + " cannot be used: there is no such file; check its name and folder.");
        Files.createDirectory(table);
        assertThat(again(session, "--accept-changes").err()).contains("it is a folder");
        assertThat(again(folder.resolve("gone.disentangle")).err())
                .contains(
                        "The session " + folder.resolve("gone.disentangle") + " cannot be read: there is no such file");
        assertThat(again(file("half.disentangle", "{ \"format\": \"disentangle-ses"))
                        .err())
                .contains("It is not a session: it cannot be read as JSON");
        assertThat(again(session, folder.resolve("half.disentangle").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void aRecipeIsReadTheSameWay() throws IOException {
        save();
        Map<String, String> before = contents(out);
        assertThat(again(out.resolve("recipe.json")).code()).isZero();
        assertThat(results()).isEqualTo(before);
    }

    @Test
    void nothingIsReplacedThatIsNoSession() throws IOException {
        Path precious = file("notes.disentangle.txt", "precious");
        assertFails(analyze("--save-session", precious.toString()), 5, "is not a session and would be overwritten");
        assertFails(analyze("--save-session", out.toString()), 5, "because the results use that name");
        assertFails(analyze("--save-session", " "), 2, "--save-session needs the name of a file");
        assertFails(analyze("--include-data"), 2, "name it with --save-session FILE");
        assertFails(
                analyze(
                        "--save-session",
                        folder.resolve("missing/s.disentangle").toString()),
                5,
                "because a folder in its path is missing");
        assertThat(precious).hasContent("precious");
    }

    @Test
    void aSessionAmongTheResultsStaysWhenTheyAreReplaced() throws IOException {
        Path among = out.resolve("study.disentangle");
        assertThat(analyze("--save-session", among.toString()).code()).isZero();
        String saved = Files.readString(among);
        assertThat(saved).contains("\"path\": \"../scores.csv\"");
        assertThat(analyze("--correlation", "kendall").code()).isZero();
        assertThat(among).hasContent(saved);
        assertThat(run("analyze", among.toString(), "--out", out.toString()).code())
                .isZero();
        assertThat(among).hasContent(saved);
    }
}
