package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Files as they lie on a disk: gzipped, behind links, in folders whose names have spaces and letters of any script. */
class CommandLineFilesTest extends CommandLineFixture {
    @Test
    void readsAGzippedTableAsTheTableInside() throws IOException {
        assertThat(analyze().code()).isZero();
        String plain = Files.readString(out.resolve("correlations.csv"));
        table = gzipped(table);
        Outcome outcome = analyze();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(Files.readString(out.resolve("correlations.csv"))).isEqualTo(plain);
        assertThat(Files.readString(out.resolve("analysis.json")))
                .contains("scores.csv.gz", "\"bytes\": " + Files.size(table));
        Outcome again = run(
                "analyze",
                "--recipe",
                out.resolve("recipe.json").toString(),
                "--out",
                folder.resolve("again").toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(out));
    }

    @Test
    void joinsAGzippedTable() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "model,mine\nmodel-1,1\nmodel-3,3\nmodel-5,2\n");
        Outcome outcome = analyze("--join", gzipped(mine).toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(nOf("mine")).isEqualTo("3");
    }

    @Test
    void saysThatAGzippedTableIsDamaged() throws IOException {
        Path packed = gzipped(table);
        byte[] bytes = Files.readAllBytes(packed);
        table = Files.write(packed, java.util.Arrays.copyOf(bytes, bytes.length - 20));
        assertFails(
                analyze(), 3, "scores.csv.gz: this compressed file is damaged; unpack it and open the table inside");
    }

    @Test
    void readsEveryFileBesideTheTableUnderAnyNameAndThroughALink() throws IOException {
        Path far = Files.createDirectories(folder.resolve(foreign("Daten \u00fcber \u65e5\u672c", "two words")));
        String scale = far.resolve("the scale.json").toString();
        assertThat(analyze("--save-scale", scale).code()).isZero();
        Files.writeString(far.resolve("roles.csv"), "benchmark,name,area\ntruth,Truth of all,honesty\n");
        Files.writeString(far.resolve("pairs.csv"), "before,after\nmodel-0,model-1\nmodel-2,model-5\n");
        Files.writeString(far.resolve("subdomains.csv"), "benchmark,subdomain\nknow,words\nmath,words\ncode,signs\n");
        Files.writeString(far.resolve("mine.csv"), "model,mine\nthe first,1\nmodel-3,3\nmodel-5,2\n");
        Files.writeString(far.resolve("matches.csv"), "added_model,base_model\nthe first,model-1\n");
        Path link = Files.createSymbolicLink(folder.resolve("linked folder"), far);
        for (Path place : List.of(far, link)) {
            Outcome outcome = analyze(
                    "--benchmarks", place.resolve("roles.csv").toString(),
                    "--pairs", place.resolve("pairs.csv").toString(),
                    "--subdomains", place.resolve("subdomains.csv").toString(),
                    "--join", place.resolve("mine.csv").toString(),
                    "--matches", place.resolve("matches.csv").toString(),
                    "--scale", place.resolve("the scale.json").toString());
            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(nOf("mine")).isEqualTo("3");
            assertThat(correlations()).anyMatch(row -> row.get("name").equals("Truth of all"));
            assertThat(names(out)).contains("pairs.csv", "subdomains.csv", "matches.csv");
            Path recipe = Files.copy(out.resolve("recipe.json"), far.resolve("a recipe.json"));
            Outcome again = run(
                    "analyze",
                    "--recipe",
                    place.resolve("a recipe.json").toString(),
                    "--out",
                    folder.resolve("again").toString());
            assertThat(again.code()).as(again.err()).isZero();
            assertThat(contents(folder.resolve("again"))).isEqualTo(contents(out));
            Files.delete(recipe);
        }
    }

    private String nOf(String benchmark) throws IOException {
        return correlations().stream()
                .filter(row -> row.get("benchmark").equals(benchmark))
                .map((CSVRecord row) -> row.get("n"))
                .findFirst()
                .orElse("no row");
    }

    /** A name that the file system may not be able to write in the locale of the run. */
    private String foreign(String name, String otherwise) {
        try {
            return folder.resolve(name).getFileName().toString();
        } catch (InvalidPathException unwritable) {
            return otherwise;
        }
    }

    private static Path gzipped(Path file) throws IOException {
        Path packed = file.resolveSibling(file.getFileName() + ".gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, gzip);
        }
        return packed;
    }
}
