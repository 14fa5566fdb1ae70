package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disentangle.export.ProgramVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program refuses, with a sentence and an exit code, and what it says of itself. */
class CommandLineUsageTest extends CommandLineFixture {
    @Test
    void saysItsVersionAndItsOptions() {
        assertThat(run("--version")).isEqualTo(new Outcome(0, "Disentangle " + ProgramVersion.text() + "\n", ""));
        for (List<String> arguments : List.of(List.of("--help"), List.of("analyze", "--help"))) {
            Outcome outcome = run(arguments.toArray(String[]::new));
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out())
                    .contains(
                            "--out",
                            "--benchmarks",
                            "--capabilities",
                            "--safety",
                            "--group-by",
                            "--where",
                            "--x",
                            "--pca",
                            "--correlation",
                            "--threshold",
                            "--confidence",
                            "--figures",
                            "--size",
                            "--dpi",
                            "--recipe",
                            "--join",
                            "--accept-matches",
                            "--conflicts",
                            "--sheet",
                            "--encoding",
                            "--delimiter",
                            "--layout",
                            "--header-row",
                            "--repeated");
            assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "--colour red | There is no option --colour",
                "--threshold | --threshold needs a value",
                "--threshold 0.3 --threshold 0.4 | --threshold is given twice",
                "--threshold 1.5 | --threshold must be a number between 0 and 1",
                "--threshold high | --threshold must be a number between 0 and 1",
                "--confidence 95 | --confidence must be a number between 0 and 1",
                "--pca kendall | --pca can be spearman or pearson",
                "--correlation mine | --correlation can be spearman, pearson or kendall",
                "--figures eps | --figures can be pdf, svg and png",
                "--size big | --size: \"big\" is not a size",
                "--size 1mmx1mm | --size: A figure must be between 20 mm",
                "--layout round | --layout can be wide, long or transposed, not \"round\"",
                "--decimal-mark dot | --decimal-mark can be point or comma, not \"dot\"",
                "--percentages , | --percentages needs names of columns",
                "--percentages trut | There is no column of scores \"trut\", which is to be read as mixing percentages and"
                        + " fractions; did you mean truth?",
                "--repeated first | --repeated can be keep, mean, best or latest, not \"first\"",
                "--delimiter / | --delimiter can be comma, semicolon, tab, pipe or spaces, not \"/\"",
                "--header-row 0 | --header-row must be a whole number from 1, not \"0\"",
                "--header-row first | --header-row must be a whole number from 1",
                "--accept-matches | name the table to join with --join FILE",
                "--conflicts keep | --conflicts says how to join; name the table to join with --join FILE",
                "--join | --join needs a value",
                "--dpi 10 | --dpi must be a whole number from 36 to 2400",
                "--dpi 300.5 | --dpi must be a whole number",
                "--safety , | --safety needs names of columns",
                "--where family | --where takes COLUMN=VALUE",
                "--where color=red | there is no column \"color\"",
                "--where flop=many | \"many\" is not a number",
                "--group-by color | color",
                "--group-by truth | truth",
                "--x color | color",
                "--capabilities know,math,coed | coed",
                "--safety truht | truht",
            })
    void refusesWrongUsage(String options, String sentence) {
        List<String> arguments = new ArrayList<>(List.of("analyze", table.toString(), "--out", out.toString()));
        arguments.addAll(List.of(options.split(" ")));
        if (!options.startsWith("--figures")) {
            arguments.addAll(List.of("--figures", "none"));
        }
        if (!options.startsWith("--capabilities")) {
            arguments.addAll(List.of("--capabilities", "know,math,code"));
        }
        assertFailsIgnoringCase(run(arguments.toArray(String[]::new)), 2, sentence);
    }

    @Test
    void needsAFolderForTheResults() {
        assertFails(run("analyze", table.toString()), 2, "--out DIR");
        assertFails(run("analyse", table.toString()), 0 + 2, "");
        assertFails(run("--analyze"), 2, "There is no option --analyze");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "words", "folder", "binary"})
    void refusesInputThatIsNoTable(String kind) throws IOException {
        Path input = folder.resolve(kind + ".csv");
        switch (kind) {
            case "empty" -> Files.createFile(input);
            case "words" -> Files.writeString(input, "model,remark\na,good\nb,bad\nc,ugly\n");
            case "folder" -> Files.createDirectory(input);
            case "binary" -> Files.write(input, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF});
            default -> assertThat(input).doesNotExist();
        }
        assertFails(run("analyze", input.toString(), "--out", out.toString()), 3, kind + ".csv");
    }

    @Test
    void saysWhyNothingCanBeAnalysed() throws IOException {
        Path single = Files.write(folder.resolve("single.csv"), rows().subList(0, 2));
        assertFails(
                run("analyze", single.toString(), "--capabilities", "know,math,code", "--out", out.toString()),
                4,
                "Nothing can be analysed: ");
        List<String> incomplete = new ArrayList<>(rows());
        incomplete.replaceAll(row -> row.replaceAll("^(model-\\d*[02468],\"[^\"]*\",\\w+,[^,]*),[^,]*", "$1,")
                .replaceAll("^(model-\\d*[13579],\"[^\"]*\",\\w+,[^,]*,[^,]*),[^,]*", "$1,"));
        Path gaps = Files.write(folder.resolve("gaps.csv"), incomplete);
        Outcome withoutScore =
                run("analyze", gaps.toString(), "--capabilities", "know,math,code", "--out", out.toString());
        assertThat(withoutScore.code()).isEqualTo(4);
        assertThat(withoutScore.err())
                .contains("Note: ", "column know: without this", "Nothing can be analysed: ")
                .doesNotContain("Exception");
        assertThat(out).doesNotExist();
        assertFails(analyze("--where", "family=Lama"), 4, "none passes family=Lama");
    }

    /** The reason may be that the file was read otherwise than it was meant. */
    @Test
    void saysWhatWasDoubtfulInTheFilesWhereNothingCanBeAnalysed() throws IOException {
        Path words = Files.writeString(folder.resolve("words.csv"), "model,know,math\na,1,x\nb,y,2\nc,3,oops\nd,z,4\n");
        Outcome outcome = run("analyze", words.toString(), "--capabilities", "know,math", "--out", out.toString());
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("Nothing can be analysed: ", "Note: ", "words.csv", "\"oops\"");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void concernsCommandsAndNotFiles() {
        assertThat(CommandLineProgram.concerns(List.of())).isFalse();
        assertThat(CommandLineProgram.concerns(List.of("scores.csv"))).isFalse();
        assertThat(CommandLineProgram.concerns(List.of("analyze"))).isTrue();
        assertThat(CommandLineProgram.concerns(List.of("--version"))).isTrue();
    }
}
