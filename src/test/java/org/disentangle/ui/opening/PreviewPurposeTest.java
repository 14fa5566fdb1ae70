package org.disentangle.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.job.DirectRunner;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview does with its files what they were chosen for, whatever was previewed before. */
class PreviewPurposeTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(new DirectRunner(), new TableReader(), notices);
    private final List<List<Path>> added = new ArrayList<>();
    private OpeningViewModel opening;

    /** Chooses nothing. */
    private static final class NoDialogs implements Dialogs {
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
            return Optional.empty();
        }
    }

    @BeforeEach
    void start() {
        opening = new OpeningViewModel(
                workspace,
                new DirectRunner(),
                new NoDialogs(),
                new OpeningFolders(folder.resolve("state")),
                (files, options) -> added.add(files),
                () -> {},
                () -> {});
    }

    private PreviewViewModel preview() {
        return opening.preview();
    }

    private Path table(String name, String columns) throws IOException {
        List<String> rows = new ArrayList<>(List.of("model," + columns));
        int count = columns.split(",").length;
        for (int i = 0; i < 14; i++) {
            StringBuilder row = new StringBuilder("model-" + i);
            for (int column = 0; column < count; column++) {
                row.append(',').append((i * (column + 3) * 7 + column) % 31 + 20);
            }
            rows.add(row.toString());
        }
        return Files.write(folder.resolve(name), rows);
    }

    private void openWhole() throws IOException {
        opening.open(List.of(table("mine.csv", "mmlu,gsm8k,hellaswag,calm")));
        preview().confirm(OpeningTarget.OPEN);
    }

    /** Adds a table of one unknown benchmark, which is previewed, and accepts what is proposed. */
    private void addsAsProposed(String name) throws IOException {
        long documents = workspace.documents().get();
        Path file = table(name, "made_up_" + name.charAt(0));
        opening.addScores(List.of(file));
        assertThat(preview().title()).isEqualTo("Add scores of " + name);
        assertThat(preview().targets().proposed()).isEqualTo(OpeningTarget.ADD_TO_OPEN);
        assertThat(preview().targets().offersReference()).isFalse();
        assertThat(preview().targets().count()).isEqualTo("0 capabilities · 1 safety");
        assertThat(NoteLines.sentences(preview().preview().get().orElseThrow()))
                .as("the question above has buttons")
                .anyMatch(line -> line.endsWith("which is a guess"))
                .noneMatch(line -> line.contains("--"));
        preview().confirm(preview().targets().proposed());
        assertThat(added).endsWith(List.of(file));
        assertThat(workspace.documents().get()).as("the document stays").isEqualTo(documents);
    }

    @Test
    void scoresAreAddedAfterThePreviewOfTheOpenTableWasLeft() throws IOException {
        openWhole();
        opening.readDifferently();
        assertThat(preview().title()).isEqualTo("How to read mine.csv");
        preview().leave();
        addsAsProposed("odd.csv");
        addsAsProposed("later.csv");
    }

    @Test
    void scoresAreAddedAfterReadingDifferentlyWasRefused() throws IOException {
        openWhole();
        workspace.openReference();
        opening.readDifferently();
        assertThat(notices.current().get().orElseThrow().kind()).isEqualTo(Notices.Kind.REFUSAL);
        addsAsProposed("odd.csv");
    }

    @Test
    void filesAreOpenedAfterScoresWereToBeAdded() throws IOException {
        openWhole();
        opening.addScores(List.of(table("odd.csv", "made_up")));
        preview().leave();
        opening.open(List.of(table("few.csv", "other_made_up")));
        assertThat(preview().title()).isEqualTo("Open few.csv");
        assertThat(preview().purpose().opens()).isEqualTo("Open");
        assertThat(preview().targets().proposed()).isEqualTo(OpeningTarget.ADD_TO_REFERENCE);
        assertThat(preview().targets().count()).contains("mark 2 as capabilities");
    }

    @Test
    void theOpenTableIsReadAsChosenEvenIfItHasTooFewCapabilities() throws IOException {
        openWhole();
        long documents = workspace.documents().get();
        opening.readDifferently();
        preview().use(List.of("mmlu", "gsm8k"), Use.SAFETY);
        assertThat(preview().purpose().opens()).isEqualTo("Read this way");
        assertThat(preview().targets().proposed()).isEqualTo(OpeningTarget.OPEN);
        preview().confirm(preview().targets().proposed());
        assertThat(added).isEmpty();
        assertThat(workspace.documents().get()).as("a step of the document").isEqualTo(documents);
    }
}
