package org.disentangle.session.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disentangle.job.Progress;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.Sources;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.session.view.ModelName;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.FileFailure;
import org.disentangle.state.InputFile;
import org.disentangle.state.SafeWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFileTest {
    private static final String SCORES = "model,a,b\nm1,1,2\nm2,3,4\n";

    @TempDir
    private Path folder;

    private Path scores;
    private Path added;
    private Path file;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        scores = Files.writeString(folder.resolve("data/scores.csv"), SCORES);
        added = Files.writeString(folder.resolve("added.csv"), "model,c\nm1,5\n");
        file = folder.resolve("study.disentangle");
    }

    private Plan plan() {
        return Plan.defaults()
                .withInput(Sources.of(List.of(scores.toString()))
                        .withJoins(List.of(AddedTable.undecided(added.toString()))))
                .withStudies(StudyChoices.none().withPairs(Optional.of(scores.toString())));
    }

    private SavedSession session(boolean inside) {
        ViewState view = ViewState.initial()
                .withTab("scatter")
                .withBenchmark("b")
                .withModels(java.util.Set.of(new ModelName("m2", 1)));
        List<SavedSource> sources = new SessionSources(new FilePrints())
                .of(plan(), List.of(), Optional.of(file), inside, Progress.unwatched());
        return new SavedSession(plan(), view, sources, Optional.of(new SavedSession.TableSize(2, 3)));
    }

    private void write(boolean inside) throws IOException {
        SafeWriter.write(file, SessionFile.contents(session(inside), Path::of));
    }

    private List<Sighting> sightings(Path from) throws IOException, RecipeException {
        return new Sightings(new FilePrints()).of(SessionFile.read(from).session(), from, Progress.unwatched());
    }

    private static List<Sighting.State> states(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::state).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everythingComesBack(boolean inside) throws IOException, RecipeException {
        write(inside);
        SessionJson.Parsed parsed = SessionFile.read(file);

        assertThat(parsed.notes()).isEmpty();
        assertThat(parsed.session()).isEqualTo(session(inside));
        assertThat(parsed.session().sources())
                .extracting(SavedSource::path)
                .containsExactly("data/scores.csv", "added.csv");
        byte[] first = Files.readAllBytes(file);
        write(inside);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void aFolderThatWasMovedIsFound() throws IOException, RecipeException {
        write(false);
        Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, moved);
        List<Sighting> found = sightings(moved.resolve("study.disentangle"));

        assertThat(states(found)).containsOnly(Sighting.State.SAME);
        assertThat(found)
                .extracting(Sighting::path)
                .containsExactly(moved.resolve("data/scores.csv"), moved.resolve("added.csv"));
        Files.move(moved, folder);
    }

    @Test
    void changedAndMissingFilesAreInDoubt() throws IOException, RecipeException {
        write(false);
        Files.writeString(scores, SCORES + "m3,5,6\n");
        Files.delete(added);
        List<Sighting> found = sightings(file);

        assertThat(states(found)).containsExactly(Sighting.State.CHANGED, Sighting.State.MISSING);
        assertThat(found.get(0).sentence()).isEqualTo(scores + " has changed: 31 bytes instead of 24 bytes.");
        assertThat(found.get(1).sentence())
                .isEqualTo(added + " cannot be used: there is no such file; check its name and folder.");
    }

    @Test
    void aFileOfTheSameSizeThatHoldsAnotherScoreIsInDoubt() throws IOException, RecipeException {
        write(false);
        Files.writeString(scores, SCORES.replace('4', '5'));

        assertThat(sightings(file).get(0).sentence())
                .isEqualTo(scores + " has changed: its size is the same, but its content differs.");
    }

    @Test
    void aFolderADeviceAndAFileThatOnlyAnnouncesALotAreNotReadInItsPlace() throws IOException, RecipeException {
        write(false);
        Files.delete(scores);
        Files.createDirectory(scores);
        assertThat(sightings(file).get(0).sentence()).contains("it is a folder");
        Files.delete(scores);
        Files.createSymbolicLink(scores, Path.of("/dev/zero"));
        assertThat(sightings(file).get(0).sentence()).contains("it is a pipe or a device");
        Files.delete(scores);
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(scores.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertThat(sightings(file).get(0).sentence()).contains("1,099,511,627,776 bytes instead of 24 bytes");
    }

    @Test
    void theCopyInsideIsUsedWhereTheFileIsGoneAndOfferedWhereItHasChanged() throws IOException, RecipeException {
        write(true);
        Files.delete(scores);
        Files.writeString(added, "model,c\nm1,6\n");
        List<Sighting> found = sightings(file);

        assertThat(states(found)).containsExactly(Sighting.State.INSIDE, Sighting.State.CHANGED);
        assertThat(found.get(0).sentence())
                .isEqualTo("scores.csv is not where it was; the copy inside the session is used.");
        assertThat(found.get(1).hasCopy()).isTrue();
        Path copy = Path.of(found.get(0).copy(file).orElseThrow());
        try (InputStream bytes = InputFile.open(copy)) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SCORES);
        }
        assertThat(InputFile.size(copy)).isEqualTo(SCORES.length());
    }

    @Test
    void whatIsInsideStaysInsideWhenTheSessionIsSavedAnew() throws IOException, RecipeException {
        write(true);
        Path other = folder.resolve("other.disentangle");
        String inside = sightings(file).get(0).copy(file).orElseThrow();
        Plan fromInside = Plan.defaults().withInput(Sources.of(List.of(inside)));
        List<SavedSource> sources = new SessionSources(new FilePrints())
                .of(fromInside, List.of(), Optional.of(other), false, Progress.unwatched());
        SafeWriter.write(
                other,
                SessionFile.contents(
                        new SavedSession(fromInside, ViewState.initial(), sources, Optional.empty()), Path::of));

        assertThat(sources).extracting(SavedSource::inside).containsExactly(Optional.of("data/1-scores.csv"));
        assertThat(states(sightings(other))).containsExactly(Sighting.State.INSIDE);
    }

    @Test
    void aSourceThatChangedWhileItWasOpenIsNotPutInside() throws IOException {
        SavedSession session = session(true);
        Files.writeString(scores, "model,a\n");

        assertThatThrownBy(() -> SafeWriter.write(file, SessionFile.contents(session, Path::of)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has changed since it was read");
        assertThat(file).doesNotExist();
    }

    @Test
    void aRecipeOfToday() throws IOException, RecipeException {
        Path recipe = Files.writeString(folder.resolve("recipe.json"), PlanJson.text(plan()));

        assertThat(SessionFile.read(recipe).session()).isEqualTo(SavedSession.ofRecipe(plan()));
        assertThat(states(sightings(recipe))).containsOnly(Sighting.State.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"version\": 1 | \"version\": 9 | It is a session of version 9; this program reads up to version 1",
                "disentangle-session | disentangle-scale | It is not a session: its field \"format\" does not say so.",
                "\"bytes\": 24 | \"bytes\": 1e999 | The session's field \"sources.bytes\" must be a number of ordinary size.",
                "\"bytes\": 24 | \"bytes\": -1 | The session's field \"sources.bytes\" must be a number of bytes.",
                "\"sha256\": \" | \"sha256\": \"x | must be 64 hexadecimal digits",
                "\"plan\": { | \"plam\": { | The session's field \"plan\" is missing.",
                "\"inside\": null | \"inside\": \"data/../../x\" | must be the name of an entry in data/",
                "disentangle-recipe | disentangle-table | It is not a recipe"
            })
    void whatCannotBeReadIsRefusedWithASentence(String found, String instead, String sentence) throws IOException {
        write(false);
        String text = Files.readString(file);
        assertThat(text).contains(found);
        Files.writeString(
                file,
                text.replaceFirst(
                        java.util.regex.Pattern.quote(found), java.util.regex.Matcher.quoteReplacement(instead)));

        assertThatThrownBy(() -> SessionFile.read(file))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void unknownFieldsAreNoted() throws IOException, RecipeException {
        write(false);
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\"view\": \\{", "\"later\": [ 1 ], \"view\": { \"new\": 2,"));

        assertThat(SessionFile.read(file).notes())
                .containsExactly(
                        "The session's field \"view.new\" is unknown to this version and was ignored.",
                        "The session's field \"later\" is unknown to this version and was ignored.");
        assertThat(SessionFile.read(file).session()).isEqualTo(session(false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyBeginningOfAFileIsRefusedOrRead(boolean inside) throws IOException {
        write(inside);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 2; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> SessionFile.read(file))
                    .as("the first %s bytes of %s", length, whole.length)
                    .isInstanceOfAny(RecipeException.class, IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damagedBytesAreRefusedOrReadButNeverFatal(long seed) throws IOException {
        Random random = new Random(seed);
        for (boolean inside : new boolean[] {false, true}) {
            write(inside);
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 150; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j < 1 + random.nextInt(4); j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Files.write(file, damaged);
                try {
                    sightings(file);
                } catch (RecipeException | IOException refused) {
                    assertThat(refused.getMessage())
                            .as("seed %s, round %s", seed, i)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Files.writeString(file, "{\"format\":\"disentangle-session\",\"version\":1,\"plan\":" + "[".repeat(200_000));

        assertThatThrownBy(() -> SessionFile.read(file))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("It is not a session: it cannot be read as JSON");
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private void archive(Filling filling) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            filling.fill(zip);
        }
    }

    private String refusal() {
        try {
            SessionFile.read(file);
            return "it was read";
        } catch (RecipeException e) {
            return e.getMessage();
        } catch (IOException e) {
            return FileFailure.unreadable(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.csv",
                "/etc/passwd",
                "data/../../x",
                "data/a/b",
                "data\\..\\x",
                "C:/x",
                "data/",
                "word/document.xml"
            })
    void anArchiveWhoseNamesLeaveItsFolderIsRefused(String name) throws IOException {
        archive(zip -> {
            zip.putNextEntry(new ZipEntry("session.json"));
            zip.write(SessionJson.text(session(false)).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
        });

        assertThat(refusal()).startsWith("it is not a session: its entry \"").endsWith("does not belong in one");
    }

    @Test
    void anArchiveThatGrowsWithoutEndIsRefused() throws IOException {
        archive(zip -> {
            zip.putNextEntry(new ZipEntry("session.json"));
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 33; i++) {
                zip.write(blank);
            }
        });
        assertThat(refusal()).contains("larger than 32 MB");

        archive(zip -> {
            for (int i = 0; i < 1500; i++) {
                zip.putNextEntry(new ZipEntry("data/" + i));
            }
        });
        assertThat(refusal()).isEqualTo("it is not a session: there are 1500 entries inside");

        archive(zip -> zip.putNextEntry(new ZipEntry("data/1-scores.csv")));
        assertThat(refusal()).isEqualTo("it is not a session: it has no session.json inside");
    }

    @Test
    void aPathThatLeavesTheFolderIsOnlyTakenForWhatItHeld() throws IOException, RecipeException {
        Path secret =
                Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret.csv"), SCORES + "s,1,1\n");
        write(false);
        String text = Files.readString(file)
                .replace("\"path\": \"data/scores.csv\"", "\"path\": \"../" + secret.getFileName() + "\"");
        Files.writeString(file, text);

        assertThat(states(sightings(file))).startsWith(Sighting.State.CHANGED);
        Files.delete(secret);
    }

    @Test
    void whatAFileIsIsToldByItsBeginning() throws IOException {
        write(false);
        Path json = Files.copy(file, folder.resolve("session.json"));
        assertThat(FileKind.of(json)).isEqualTo(FileKind.SESSION);
        write(true);
        assertThat(FileKind.of(Files.copy(file, folder.resolve("renamed.zip")))).isEqualTo(FileKind.SESSION);
        assertThat(FileKind.of(Files.writeString(folder.resolve("r.json"), PlanJson.text(plan()))))
                .isEqualTo(FileKind.RECIPE);
        assertThat(FileKind.of(scores)).isEqualTo(FileKind.OTHER);
        assertThat(FileKind.of(Files.writeString(folder.resolve("t.json"), "[{\"model\":\"m\",\"a\":1}]")))
                .isEqualTo(FileKind.OTHER);
        assertThat(FileKind.of(folder)).isEqualTo(FileKind.OTHER);
        assertThat(FileKind.of(folder.resolve("gone.disentangle"))).isEqualTo(FileKind.SESSION);
        try (OutputStream out = Files.newOutputStream(folder.resolve("book.xlsx"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        }
        assertThat(FileKind.of(folder.resolve("book.xlsx"))).isEqualTo(FileKind.OTHER);
    }
}
