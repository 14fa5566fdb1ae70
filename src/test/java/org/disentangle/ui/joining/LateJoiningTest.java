package org.disentangle.ui.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.SteppedRunner;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores matched with one table are not added to another that was opened meanwhile. */
class LateJoiningTest {
    private static final String REFUSAL =
            "Another table was opened meanwhile; add the scores again if they belong to it.";

    @TempDir
    Path folder;

    private final SteppedRunner runner = new SteppedRunner();
    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(runner, new TableReader(), notices);
    private final JoiningViewModel joining = new JoiningViewModel(workspace, runner, () -> this.shown++, () -> {});
    private Path second;
    private int shown;

    @BeforeEach
    void openTheFirst() throws IOException {
        second = table("second.csv", "model", "mmlu,gsm8k,hellaswag,mine");
        open(table("first.csv", "model", "mmlu,gsm8k,hellaswag,mine"));
        runner.finish();
    }

    private Path table(String name, String models, String columns) throws IOException {
        List<String> rows = new ArrayList<>(List.of("model," + columns));
        for (int i = 0; i < 14; i++) {
            StringBuilder row = new StringBuilder(models + "-" + i);
            for (int column = 0; column < columns.split(",").length; column++) {
                row.append(',').append(i * (7 + column) % 13);
            }
            rows.add(row.toString());
        }
        return Files.write(folder.resolve(name), rows);
    }

    private void open(Path file) {
        workspace.open(List.of(file), workspace.reader().defaults());
    }

    private void add(Path file) {
        joining.begin(List.of(file), workspace.reader().defaults());
    }

    private List<AddedTable> joins() {
        return workspace.session().get().orElseThrow().plan().input().joins();
    }

    private void assertNothingAdded() {
        assertThat(joins()).isEmpty();
        assertThat(notices.current().get().orElseThrow().sentence()).isEqualTo(REFUSAL);
    }

    @Test
    void scoresStillBeingMatchedAreNotAddedToAnotherTable() throws IOException {
        Path scores = table("scores.csv", "model", "calm");
        open(second);
        add(scores);
        runner.finish();
        assertNothingAdded();
        assertThat(shown).isZero();

        add(scores);
        runner.finish();
        assertThat(joins()).hasSize(1);
    }

    @Test
    void scoresInQuestionAreNotAddedToAnotherTable() throws IOException {
        add(table("scores.csv", "stranger", "calm"));
        runner.finish();
        assertThat(shown).isEqualTo(1);
        open(second);
        runner.finish();
        joining.finish();
        runner.finish();
        assertNothingAdded();
    }
}
