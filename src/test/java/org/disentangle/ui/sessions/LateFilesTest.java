package org.disentangle.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.job.DirectRunner;
import org.disentangle.state.Privacy;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.SteppedRunner;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still being saved or examined for one document does not reach another one. */
class LateFilesTest {
    @TempDir
    private Path folder;

    private final SteppedRunner runner = new SteppedRunner();
    private final Workspace workspace = new Workspace(new DirectRunner(), new PlainReader(), new Notices());
    private KeptWork kept;
    private SessionsViewModel sessions;
    private List<Path> found = List.of();

    private final class Answers implements Dialogs {
        @Override
        public List<Path> chooseTables(String title) {
            return found;
        }

        @Override
        public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
            return Optional.of(folder.resolve("study.disentangle"));
        }
    }

    @BeforeEach
    void start() throws IOException {
        kept = new KeptWork(folder.resolve("state"), new DirectRunner(), workspace.notices(), new Privacy(false));
        sessions = new SessionsViewModel(
                workspace, runner, new Answers(), kept, new SessionsViewModel.Sheet(() -> {}, () -> {}));
        workspace.open(List.of(table("scores.csv", 12)), workspace.reader().defaults());
    }

    @AfterEach
    void quit() {
        sessions.document().close();
        kept.close();
    }

    private Path table(String name, int models) throws IOException {
        List<String> rows = new ArrayList<>(List.of("model,know,math,code,truth"));
        for (int i = 0; i < models; i++) {
            rows.add("model-%d,%d,%d,%d,%d".formatted(i, i, i * 7 % 11, i * i, i * 5 % 7));
        }
        return Files.write(folder.resolve(name), rows);
    }

    @Test
    void aDocumentOpenedWhileAnotherIsSavedIsNotTakenForTheOneInThatFile() throws IOException {
        sessions.saveAs(false);
        workspace.open(List.of(table("other.csv", 9)), workspace.reader().defaults());
        runner.finish();
        assertThat(folder.resolve("study.disentangle")).exists();
        assertThat(sessions.document().title()).isEqualTo("other.csv");
        assertThat(sessions.document().saved().get().file()).isEmpty();

        sessions.saveAs(false);
        runner.finish();
        assertThat(sessions.document().title()).isEqualTo("study.disentangle");
    }

    @Test
    void aRemarkOnAFileFoundDoesNotChangeAnAnswerGivenMeanwhile() throws IOException {
        sessions.saveAs(true);
        runner.finish();
        Path table = table("scores.csv", 13);
        sessions.open(List.of(folder.resolve("study.disentangle")), files -> {});
        runner.finish();
        SourcesQuestion question = sessions.question();
        found = List.of(table);
        question.find(0);
        question.answer(0, SourcesQuestion.Answer.COPY);
        runner.finish();
        SourcesQuestion.Row row = question.rows().get().get(0);
        assertThat(row.remark()).isEqualTo("Its content is not what the session was made from.");
        assertThat(row.answer()).contains(SourcesQuestion.Answer.COPY);
    }

    @Test
    void aRemarkOnAFileFoundForOneSessionIsNotMadeForAnother() throws IOException {
        sessions.saveAs(false);
        runner.finish();
        Path session = folder.resolve("study.disentangle");
        Path first = Files.move(session, folder.resolve("first.disentangle"));
        Path table = table("scores.csv", 13);
        workspace.open(List.of(table), workspace.reader().defaults());
        sessions.saveAs(false);
        runner.finish();
        table("scores.csv", 14);

        found = List.of(table("copy.csv", 13));
        SourcesQuestion question = sessions.question();
        sessions.open(List.of(first), files -> {});
        runner.finish();
        question.find(0);
        sessions.open(List.of(session), files -> {});
        // the question about the second session is asked before the copy is examined for the first
        runner.last();
        question.find(0);
        runner.step();
        assertThat(question.rows().get().get(0).remark()).isEmpty();
        runner.finish();
        assertThat(question.rows().get().get(0).remark()).isEqualTo("Its content is what the session was made from.");
    }
}
