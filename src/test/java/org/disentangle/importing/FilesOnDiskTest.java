package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Workbook.number;
import static org.disentangle.importing.Workbook.row;
import static org.disentangle.importing.Workbook.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of table as a file of the file system, whose streams fail once they are closed, unlike those in memory. */
class FilesOnDiskTest {
    @TempDir
    Path folder;

    /** The same three models in every format that is read. */
    private enum Format {
        CSV("csv", "model,x1,x2\nalpha,1,4\nbeta,2,5\ngamma,3,6\n"),
        SEMICOLONS("csv", "model;x1;x2\nalpha;1,0;4,0\nbeta;2,0;5,0\ngamma;3,0;6,0\n"),
        TABS("tsv", "model\tx1\tx2\nalpha\t1\t4\nbeta\t2\t5\ngamma\t3\t6\n"),
        STRAY_QUOTES("csv", "model,x1,x2,note\nalpha,1,4,\"a\" b\nbeta,2,5,c\ngamma,3,6,d\n"),
        WINDOWS_1252("csv", "model,x1,x2,note\nalpha,1,4,\u00fcber\nbeta,2,5,c\ngamma,3,6,d\n"),
        MARKDOWN("md", "| model | x1 | x2 |\n|---|---|---|\n| alpha | 1 | 4 |\n| beta | 2 | 5 |\n| gamma | 3 | 6 |\n"),
        ALIGNED("txt", "model    x1   x2\nalpha    1    4\nbeta     2    5\ngamma    3    6\n"),
        RECORDS(
                "json",
                "[{\"model\":\"alpha\",\"x1\":1,\"x2\":4},{\"model\":\"beta\",\"x1\":2,\"x2\":5},"
                        + "{\"model\":\"gamma\",\"x1\":3,\"x2\":6}]"),
        COLUMNS("json", "{\"model\":[\"alpha\",\"beta\",\"gamma\"],\"x1\":[1,2,3],\"x2\":[4,5,6]}"),
        LINES(
                "jsonl",
                "{\"model\":\"alpha\",\"x1\":1,\"x2\":4}\n{\"model\":\"beta\",\"x1\":2,\"x2\":5}\n"
                        + "{\"model\":\"gamma\",\"x1\":3,\"x2\":6}\n"),
        LONG("csv", "model,benchmark,score\nalpha,x1,1\nalpha,x2,4\nbeta,x1,2\nbeta,x2,5\ngamma,x1,3\ngamma,x2,6\n"),
        SPREADSHEET("xlsx", "");

        private final String ending;
        private final String text;

        Format(String ending, String text) {
            this.ending = ending;
            this.text = text;
        }

        byte[] bytes() {
            if (this == SPREADSHEET) {
                return new Workbook()
                        .sheet(
                                "Scores",
                                row(1, text("A1", "model"), text("B1", "x1"), text("C1", "x2"))
                                        + row(2, text("A2", "alpha"), number("B2", "1"), number("C2", "4"))
                                        + row(3, text("A3", "beta"), number("B3", "2"), number("C3", "5"))
                                        + row(4, text("A4", "gamma"), number("B4", "3"), number("C4", "6")))
                        .bytes();
            }
            return text.getBytes(this == WINDOWS_1252 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsTheFile(Format format) throws Exception {
        assertRead(write("scores." + format.ending, format.bytes()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsTheGzippedFile(Format format) throws Exception {
        Path file = write("scores." + format.ending + ".gz", gzip(format.bytes()));
        assertRead(file);
        assertPreviewed(file);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsThroughLinksAndUnderAnyName(Format format) throws Exception {
        Path place = Files.createDirectories(folder.resolve(foreign("Ergebnisse \u00fcber \u65e5\u672c", "two words")));
        String name = foreign("\u043c\u043e\u0434\u0435\u043b\u0438 1", "models 1") + "." + format.ending + ".gz";
        Path file = Files.write(place.resolve(name), gzip(format.bytes()));
        assertRead(file);
        assertRead(Files.createSymbolicLink(folder.resolve("link to it.gz"), file));
    }

    /** As tools write that compress block by block, and as {@code cat a.gz b.gz} does. */
    @Test
    void readsAFileOfSeveralGzipMembers() throws Exception {
        byte[] text = Format.CSV.bytes();
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int at = 0; at < text.length; at += 7) {
            members.write(gzip(Arrays.copyOfRange(text, at, Math.min(text.length, at + 7))));
        }
        assertRead(write("scores.csv.gz", members.toByteArray()));
    }

    @Test
    void joinsTheGzippedResultsOfAHarness() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String model : List.of("org/one", "org/two")) {
            String text = "{\"results\":{\"mmlu\":{\"acc,none\":0.4,\"acc_stderr,none\":0.01}},\"model_name\":\""
                    + model + "\"}";
            files.add(write(model.replace('/', '_') + ".json.gz", gzip(text.getBytes(StandardCharsets.UTF_8))));
        }
        ScoreTable table = read(Source.file(files.get(0)), Source.file(files.get(1)));
        assertThat(table.models()).containsExactly("org/one", "org/two");
        assertThat(scores(table, "mmlu")).containsExactly(0.4, 0.4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "MARKDOWN", "RECORDS", "LINES", "STRAY_QUOTES", "SPREADSHEET"})
    void saysInOneSentenceThatAGzippedFileIsDamaged(Format format) throws Exception {
        byte[] whole = gzip(format.bytes());
        byte[] wrongSum = whole.clone();
        wrongSum[whole.length - 6] ^= 0x55;
        byte[] wrongBody = whole.clone();
        Arrays.fill(wrongBody, 10, 16, (byte) 0xFF);
        for (byte[] damaged : List.of(
                Arrays.copyOf(whole, 5),
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, whole.length - 4),
                wrongSum,
                wrongBody)) {
            Path file = write("damaged.gz", damaged);
            assertThatThrownBy(() -> read(Source.file(file)))
                    .isInstanceOf(ImportException.class)
                    .hasMessage(file + ": this compressed file is damaged; unpack it and open the table inside");
        }
    }

    @Test
    void namesWhatIsCompressedInAnotherWay() throws Exception {
        byte[] tar = new byte[1024];
        System.arraycopy("scores.csv".getBytes(StandardCharsets.US_ASCII), 0, tar, 0, 10);
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        assertRefused(gzip(tar), "archive of files (tar); unpack it");
        assertRefused(tar, "archive of files (tar); unpack it");
        assertRefused(gzip(gzip(Format.CSV.bytes())), "compressed twice; unpack it");
        assertRefused(
                new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, 4}, "compressed in a way that is not supported");
        assertRefused(
                "BZh91AY&SY\u0001".getBytes(StandardCharsets.ISO_8859_1), "compressed in a way that is not supported");
        assertRefused(
                new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 4}, "compressed in a way that is not supported");
    }

    private void assertRefused(byte[] bytes, String words) throws IOException {
        Path file = write("other", bytes);
        assertThatThrownBy(() -> read(Source.file(file)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(words);
    }

    private static void assertRead(Path file) throws Exception {
        ScoreTable table = read(Source.file(file));
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(scores(table, "x1")).containsExactly(1, 2, 3);
        assertThat(scores(table, "x2")).containsExactly(4, 5, 6);
        byte[] bytes = Files.readAllBytes(file);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(table.provenance().sources()).containsExactly(new SourceFile(file.toString(), hash, bytes.length));
    }

    private static void assertPreviewed(Path file) throws ImportException {
        Preview preview = TablePreview.of(List.of(Source.file(file)), ImportOptions.literal(), Progress.unwatched());
        assertThat(preview.problem()).isEmpty();
        assertThat(preview.columns()).extracting(PreviewColumn::name).contains("model", "x1", "x2");
        assertThat(preview.rows()).hasSize(3);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A name that the file system may not be able to write in the locale of the run. */
    private String foreign(String name, String otherwise) {
        try {
            return folder.resolve(name).getFileName().toString();
        } catch (InvalidPathException unwritable) {
            return otherwise;
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
