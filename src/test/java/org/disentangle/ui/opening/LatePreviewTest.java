package org.disentangle.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.job.Progress;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.SteppedRunner;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was still being read or written for one preview, document or table does not reach the next one. */
class LatePreviewTest {
    @TempDir
    Path folder;

    private final SteppedRunner runner = new SteppedRunner();
    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(runner, new TableReader(), notices);
    private final List<List<Path>> added = new ArrayList<>();
    private OpeningViewModel opening;
    private Path first;
    private Path second;
    private int shown;

    /** Saves to one place. */
    private record OnePlace(Path place) implements Dialogs {
        @Override
        public List<Path> chooseTables(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
            return Optional.of(place);
        }
    }

    @BeforeEach
    void start() throws IOException {
        opening = new OpeningViewModel(
                workspace,
                runner,
                new OnePlace(folder.resolve("roles.csv")),
                new OpeningFolders(folder.resolve("state")),
                (files, options) -> added.add(files),
                () -> shown++,
                () -> {});
        first = table("first.csv", "mine", "calm");
        second = table("second.csv", "other", "kind");
    }

    private Path table(String name, String... own) throws IOException {
        List<String> rows = new ArrayList<>(List.of("model,mmlu,gsm8k,hellaswag," + String.join(",", own)));
        for (int i = 0; i < 14; i++) {
            rows.add("model-%d,%d,%d,%d,%d,%d".formatted(i, 20 + 2 * i, i * i, 30 + i, i * 7 % 11, i * 5 % 7));
        }
        return Files.write(folder.resolve(name), rows);
    }

    private PreviewViewModel preview() {
        return opening.preview();
    }

    private List<String> columns() {
        return preview().columns().stream().map(PreviewColumn::name).toList();
    }

    private List<String> openFiles() {
        return workspace.session().get().orElseThrow().plan().input().files();
    }

    private void look(Path file) {
        opening.open(List.of(file));
        runner.finish();
    }

    private Preview found(Path file) throws ImportException {
        return workspace.reader().preview(List.of(file), workspace.reader().defaults(), Progress.unwatched());
    }

    /** Opens files as previewed, so that they are opened without a preview from then on. */
    private void openAsFound(Path file) {
        look(file);
        preview().confirm(OpeningTarget.OPEN);
        runner.finish();
        assertThat(openFiles()).containsExactly(file.toString());
    }

    @Test
    void aPreviewStillBeingReadAgainDoesNotReplaceThatOfOtherFiles() throws ImportException {
        look(first);
        assertThat(columns()).contains("mine");
        preview().read(reading -> reading.withHeaderRow(OptionalInt.of(2)));
        assertThat(preview().busy().get()).isTrue();

        LookedAt looked = LookedAt.forTheFirstTime(List.of(second), found(second));
        preview().begin(looked, new PreviewPurpose.ToOpen());
        assertThat(preview().busy().get()).as("what is shown is up to date").isFalse();
        runner.finish();
        assertThat(preview().title()).isEqualTo("Open second.csv");
        assertThat(columns()).contains("other").doesNotContain("mine");
        assertThat(preview().preview().get()).contains(looked.preview());
    }

    @Test
    void aPreviewThatIsLeftIsNotReadAgain() {
        look(first);
        preview().read(reading -> reading.withHeaderRow(OptionalInt.of(2)));
        assertThat(runner.waiting()).isEqualTo(1);
        preview().leave();
        assertThat(runner.waiting()).isZero();
        assertThat(preview().busy().get()).isFalse();
    }

    @Test
    void rolesSavedForOneTableAreNotSaidToBeThoseOfAnother() throws ImportException {
        look(first);
        preview().saveRoles();
        preview().begin(LookedAt.forTheFirstTime(List.of(second), found(second)), new PreviewPurpose.ToOpen());
        runner.finish();
        assertThat(folder.resolve("roles.csv")).exists();
        assertThat(preview().saved().get()).isEmpty();

        preview().saveRoles();
        runner.finish();
        assertThat(preview().saved().get()).isEqualTo("Saved as roles.csv");
    }

    @Test
    void filesOpenedAfterAPreviewOfTheOpenOnesWasLeftAreADocumentOfTheirOwn() {
        openAsFound(second);
        openAsFound(first);
        long documents = workspace.documents().get();
        opening.readDifferently();
        runner.finish();
        preview().leave();

        look(second);
        assertThat(openFiles()).containsExactly(second.toString());
        assertThat(workspace.documents().get()).isEqualTo(documents + 1);
        assertThat(workspace.session().get().orElseThrow().history().undoName()).isEmpty();
    }

    @Test
    void anOpenTableThatIsReplacedMeanwhileIsNotOfferedToBeReadDifferently() {
        openAsFound(first);
        int before = shown;
        workspace.open(List.of(second), workspace.reader().defaults());
        opening.readDifferently();
        runner.finish();
        assertThat(openFiles()).containsExactly(second.toString());
        assertThat(shown).isEqualTo(before);
        assertThat(notices.current().get().orElseThrow().sentence()).isEqualTo("The table was not read differently.");
    }

    @Test
    void aTableThatIsReplacedWhileItsPreviewIsShownIsNotReadInPlaceOfTheNewOne() {
        openAsFound(first);
        opening.readDifferently();
        runner.finish();
        workspace.open(List.of(second), workspace.reader().defaults());
        runner.finish();
        long documents = workspace.documents().get();
        preview().confirm(OpeningTarget.OPEN);
        runner.finish();
        assertThat(openFiles()).containsExactly(first.toString());
        assertThat(workspace.documents().get()).isEqualTo(documents + 1);
    }

    @Test
    void scoresAreNotAddedWithoutAskingToATableThatWasOpenedMeanwhile() {
        openAsFound(second);
        openAsFound(first);
        opening.addScores(List.of(second));
        runner.finish();
        assertThat(added).as("known and clean").containsExactly(List.of(second));

        int before = shown;
        workspace.openReference();
        opening.addScores(List.of(second));
        runner.finish();
        assertThat(added).hasSize(1);
        assertThat(shown).isEqualTo(before + 1);
        assertThat(preview().purpose()).isEqualTo(new PreviewPurpose.ToAdd());
    }

    @Test
    void filesBeingExaminedDoNotReplaceTheReferenceTableAskedForAfterThem() {
        openAsFound(first);
        opening.open(List.of(first));
        opening.open(List.of());
        runner.finish();
        assertThat(openFiles()).isEmpty();
        assertThat(workspace.session().get().orElseThrow().plan().input().isReference())
                .isTrue();
    }
}
