package org.disentangle.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.Session;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ModelName;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.LogFiles;
import org.disentangle.state.Privacy;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as files, without a window; every job is run at once. */
class SessionsViewModelTest {
    @TempDir
    private Path folder;

    private Path state;
    private Path table;
    private Program program;

    /** One run of the program. */
    private final class Program {
        final Workspace workspace = new Workspace(new DirectRunner(), new PlainReader(), new Notices());
        final Answers dialogs = new Answers();
        final KeptWork kept;
        final SessionsViewModel sessions;
        final LostWork lost;
        boolean asking;

        Program(boolean isPrivate) {
            kept = new KeptWork(state, new DirectRunner(), workspace.notices(), new Privacy(isPrivate));
            sessions = new SessionsViewModel(
                    workspace,
                    new DirectRunner(),
                    dialogs,
                    kept,
                    new SessionsViewModel.Sheet(() -> asking = true, () -> asking = false));
            lost = new LostWork(kept, new DirectRunner(), workspace, sessions, List.of());
        }

        void open(Path... files) {
            sessions.open(
                    List.of(files),
                    tables -> workspace.open(tables, workspace.reader().defaults()));
        }

        void threshold(double value) {
            workspace.change(
                    "threshold",
                    plan -> plan.withAnalysis(plan.analysis()
                            .withThreshold(plan.analysis().thresholdChoice().withStated(value))));
        }

        double threshold() {
            return plan().analysis().thresholdChoice().stated();
        }

        Plan plan() {
            return workspace.session().get().map(Session::plan).orElseThrow();
        }

        Optional<Notices.Notice> notice() {
            return workspace.notices().current().get();
        }

        String sentence() {
            return notice().map(Notices.Notice::sentence).orElse("");
        }

        void quit() {
            lost.close();
            sessions.document().close();
            kept.close();
        }
    }

    private static final class Answers implements Dialogs {
        Optional<Path> save = Optional.empty();
        List<Path> tables = List.of();
        String suggested = "";

        @Override
        public List<Path> chooseTables(String title) {
            return tables;
        }

        @Override
        public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
            suggested = suggestedName;
            return save;
        }
    }

    @BeforeEach
    void start() throws IOException {
        state = folder.resolve("state");
        table = write("scores.csv", 12);
        program = new Program(false);
        program.open(table);
    }

    /** A private program turns the log of its process off, which other tests of this process read. */
    @AfterEach
    void logAgain() {
        LogFiles.keep(true);
    }

    private Path write(String name, int models) throws IOException {
        Random random = new Random(7);
        List<String> rows = new ArrayList<>(List.of("model,know,math,code,truth"));
        for (int i = 0; i < models; i++) {
            rows.add("model-" + i + "," + i / 20.0 + "," + random.nextInt(100) / 100.0 + "," + i / 15.0 + ","
                    + random.nextInt(100) / 100.0);
        }
        return Files.write(folder.resolve(name), rows);
    }

    private void work() {
        program.threshold(0.25);
        program.workspace.viewState().change(view -> view.withTab("data")
                .withModels(Set.of(new ModelName("model-3", 1))));
    }

    /** The program ends, and another run begins. */
    private void restart() {
        program.quit();
        program = new Program(false);
        program.workspace.openReference();
        program.lost.lookFor();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.exists(state) ? Files.walk(state) : Stream.empty()) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void workThatWasOpenIsOfferedWithWhatAndWhenAndGoesOnAsItWas() {
        work();
        Plan plan = program.plan();
        ViewState view = program.workspace.viewState().get();
        restart();

        assertThat(program.sentence())
                .startsWith("Continue where you were? scores.csv, autosaved on ")
                .contains(" at ")
                .endsWith("was still open when the program ended.");
        program.workspace.notices().accept();
        assertThat(program.plan()).isEqualTo(plan);
        assertThat(program.workspace.viewState().get()).isEqualTo(view);
        assertThat(program.sessions.document().isUnsaved()).isTrue();
        assertThat(program.sessions.document().title()).isEqualTo("scores.csv");
        restart();
        assertThat(program.notice()).as("it goes on in its slot").isPresent();
        assertThat(program.kept.documents().get()).isEmpty();
    }

    @Test
    void workThatIsRefusedIsUnderTheRecentDocuments() {
        work();
        restart();
        program.workspace.notices().dismiss();

        assertThat(program.kept.documents().get())
                .singleElement()
                .satisfies(document -> assertThat(document.note().title()).isEqualTo("scores.csv"));
        restart();
        assertThat(program.notice()).as("it is offered once").isEmpty();
        program.sessions.openKept(program.kept.documents().get().get(0));
        assertThat(program.threshold()).isEqualTo(0.25);
    }

    @Test
    void anOfferThatSomethingElseTakesThePlaceOfIsUnderTheRecentDocuments() throws IOException {
        work();
        restart();
        assertThat(program.sentence()).startsWith("Continue where you were?");
        program.open(write("other.csv", 9));

        assertThat(program.kept.documents().get())
                .extracting(document -> document.note().title())
                .containsExactly("scores.csv");
    }

    @Test
    void whatIsSaidToBeUnderTheRecentDocumentsIsThereBeforeAnAnswer() throws IOException {
        work();
        Program second = new Program(false);
        second.open(write("other.csv", 9));
        second.threshold(0.6);
        second.quit();
        restart();

        assertThat(program.sentence()).contains("One more document is under File > Open recent.");
        assertThat(program.kept.documents().get()).hasSize(1);
        program.workspace.notices().accept();
        assertThat(program.kept.documents().get()).hasSize(1);
    }

    @Test
    void anOfferWithoutAnAnswerIsMadeAgain() {
        work();
        restart();
        restart();
        assertThat(program.sentence()).startsWith("Continue where you were?");
    }

    @Test
    void theDocumentThatIsLeftStaysWholeSavedOrNot() throws IOException {
        work();
        program.open(write("other.csv", 9));
        program.threshold(0.6);
        program.dialogs.save = Optional.of(folder.resolve("other.disentangle"));
        program.sessions.save();
        program.open(table);

        assertThat(program.kept.documents().get())
                .extracting(document -> document.note().title(), document -> document.note()
                        .unsaved())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("scores.csv", true),
                        org.assertj.core.groups.Tuple.tuple("other.disentangle", false));
        program.sessions.openKept(program.kept.documents().get().stream()
                .filter(document -> document.note().unsaved())
                .findFirst()
                .orElseThrow());
        assertThat(program.threshold()).isEqualTo(0.25);
    }

    @Test
    void whatIsAsItsFilesSayIsNotKeptBesideThem() throws IOException {
        program.open(write("other.csv", 9));
        program.quit();
        assertThat(state.resolve("documents")).isEmptyDirectory();
    }

    @Test
    void aSavedSessionComesBackWithItsNumbersAndItsView() {
        work();
        Plan plan = program.workspace.session().get().orElseThrow().document().settled();
        ViewState view = program.workspace.viewState().get();
        double[] numbers = numbers();
        Path file = folder.resolve("study.disentangle");
        program.dialogs.save = Optional.of(file);
        assertThat(program.sessions.document().isUnsaved()).isTrue();
        program.sessions.save();

        assertThat(program.dialogs.suggested).isEqualTo("scores.disentangle");
        assertThat(program.sentence()).isEqualTo("Saved as " + file + ".");
        assertThat(program.sessions.document().isUnsaved()).isFalse();
        assertThat(program.sessions.document().title()).isEqualTo("study.disentangle");
        program.workspace.undo();
        assertThat(program.threshold()).as("undone after saving").isEqualTo(0.4);
        assertThat(program.sessions.document().isUnsaved()).isTrue();
        program.workspace.redo();
        assertThat(program.sessions.document().isUnsaved()).isFalse();

        restart();
        assertThat(program.notice()).as("nothing is lost").isEmpty();
        program.open(file);
        assertThat(program.plan()).isEqualTo(plan);
        assertThat(program.workspace.viewState().get()).isEqualTo(view);
        assertThat(numbers()).containsExactly(numbers);
        assertThat(program.kept.recent().list()).contains(List.of(file));
        program.threshold(0.7);
        program.dialogs.save = Optional.empty();
        program.sessions.save();
        assertThat(program.sessions.document().isUnsaved())
                .as("saved where it was")
                .isFalse();
    }

    private double[] numbers() {
        return program.workspace.results().get().orElseThrow().shown().groups().get(0).correlations().stream()
                .mapToDouble(each -> each.rho().orElse(Double.NaN))
                .toArray();
    }

    @Test
    void aRecipeOpensTheSameWay() throws IOException {
        Plan plan = Plan.defaults().withInput(program.plan().input());
        Path recipe = Files.writeString(folder.resolve("recipe.json"), PlanJson.text(plan));
        program.open(recipe);

        assertThat(program.plan()).isEqualTo(plan);
        assertThat(program.sessions.document().saved().get().file()).isEmpty();
    }

    @Test
    void aChangedFileIsAskedAboutAndTheOpenDocumentStaysUntilThen() throws IOException {
        Path file = folder.resolve("study.disentangle");
        program.dialogs.save = Optional.of(file);
        program.threshold(0.3);
        program.sessions.save();
        program.open(write("other.csv", 9));
        write("scores.csv", 13);
        program.open(file);

        assertThat(program.asking).isTrue();
        assertThat(program.sessions.document().title()).isEqualTo("other.csv");
        SourcesQuestion question = program.sessions.question();
        assertThat(question.rows().get())
                .singleElement()
                .satisfies(row -> assertThat(row.sighting().sentence()).contains("scores.csv has changed"));
        question.confirm();
        assertThat(program.asking).as("nothing is answered").isTrue();
        question.answer(0, SourcesQuestion.Answer.AS_IT_IS);
        question.confirm();
        assertThat(program.asking).isFalse();
        assertThat(program.threshold()).isEqualTo(0.3);
        assertThat(program.sentence())
                .isEqualTo("The table has 13 models and 4 benchmarks; when the session was saved it had 12 and 4.");
    }

    @Test
    void aFileThatWasMovedIsFoundByTheUser() throws IOException {
        Path file = folder.resolve("study.disentangle");
        program.dialogs.save = Optional.of(file);
        program.sessions.save();
        program.open(write("other.csv", 9));
        Path moved = Files.move(table, folder.resolve("moved.csv"));
        program.open(file);

        SourcesQuestion question = program.sessions.question();
        assertThat(question.rows().get().get(0).isThere()).isFalse();
        program.dialogs.tables = List.of(folder.resolve("other.csv"));
        question.find(0);
        assertThat(question.rows().get().get(0).remark())
                .isEqualTo("Its content is not what the session " + "was made from.");
        program.dialogs.tables = List.of(moved);
        question.find(0);
        assertThat(question.rows().get().get(0).remark()).isEqualTo("Its content is what the session was made from.");
        question.confirm();
        assertThat(program.plan().input().files()).containsExactly(moved.toString());
        assertThat(program.sessions.document().isUnsaved())
                .as("the session does not know yet where the file is")
                .isTrue();
        program.sessions.save();
        program.open(write("other.csv", 9));
        program.asking = false;
        program.open(file);
        assertThat(program.asking).as("now it does").isFalse();
        assertThat(program.plan().input().files()).containsExactly(moved.toString());
    }

    @Test
    void theDataInsideGoToAReviewerWithoutTheFoldersTheyLayIn() throws IOException {
        Path file = folder.resolve("for-review.disentangle");
        program.threshold(0.3);
        program.dialogs.save = Optional.of(file);
        program.sessions.saveAs(true);
        Path elsewhere = Files.move(
                file, Files.createDirectory(folder.resolve("elsewhere")).resolve("r.disentangle"));
        double[] numbers = numbers();
        Files.delete(table);
        program.open(elsewhere);

        assertThat(program.asking).isFalse();
        assertThat(program.sentence())
                .isEqualTo("scores.csv is not where it was; the copy inside the session is used.");
        assertThat(program.threshold()).isEqualTo(0.3);
        assertThat(numbers()).containsExactly(numbers);
        program.threshold(0.35);
        program.sessions.save();
        program.open(elsewhere);
        assertThat(program.threshold()).as("saved with what is inside").isEqualTo(0.35);
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(elsewhere.toFile())) {
            String text =
                    new String(zip.getInputStream(zip.getEntry("session.json")).readAllBytes());
            assertThat(text).doesNotContain(folder.toString());
        }
    }

    @Test
    void whatIsNoSessionLeavesTheOpenDocument() throws IOException {
        program.threshold(0.3);
        for (String text :
                new String[] {"", "{ \"format\": \"disentangle-session\", \"ver", "PK\u0003\u0004", "model,a\nm,1\n"}) {
            Path file = Files.writeString(folder.resolve("bad.disentangle"), text);
            program.open(file);
            assertThat(program.notice().map(Notices.Notice::kind)).contains(Notices.Kind.ERROR);
            assertThat(program.sentence()).contains("bad.disentangle").endsWith(".");
            assertThat(program.threshold()).isEqualTo(0.3);
            program.workspace.notices().dismiss();
        }
        program.open(table, folder.resolve("bad.disentangle"));
        assertThat(program.sentence()).isEqualTo("bad.disentangle is a session or a recipe; open it on its own.");
    }

    @Test
    void aPrivateWindowLeavesNothing() throws IOException {
        program.quit();
        List<Path> before = kept();
        program = new Program(true);
        program.open(table);
        program.kept.addRecent(List.of(table));
        work();
        program.open(write("other.csv", 9));
        program.threshold(0.2);
        Path pasted = program.kept.privateFolder().keep("pasted.txt", "model,a\n");
        program.quit();

        assertThat(kept()).isEqualTo(before);
        assertThat(pasted).doesNotExist();
    }

    @Test
    void aWindowThatBecomesPrivateTakesBackWhatWasAutosaved() throws IOException {
        work();
        assertThat(kept()).isNotEmpty();
        program.kept.setPrivate(true);
        program.threshold(0.2);
        program.quit();
        assertThat(state.resolve("documents")).isEmptyDirectory();
    }

    @Test
    void forgettingLeavesWhatIsOpen() throws IOException {
        work();
        program.open(write("other.csv", 9));
        program.threshold(0.2);
        program.kept.addRecent(List.of(table));
        program.sessions.forget();

        assertThat(program.sentence()).startsWith("Recent work was forgotten");
        assertThat(kept()).isEmpty();
        assertThat(program.kept.documents().get()).isEmpty();
        assertThat(program.kept.recent().list()).isEmpty();
        assertThat(program.threshold()).isEqualTo(0.2);
        program.threshold(0.3);
        assertThat(state.resolve("documents"))
                .as("the open document is autosaved again")
                .isNotEmptyDirectory();
    }

    @Test
    void whereNothingCanBeAutosavedTheDocumentStaysAndItIsSaidOnce() throws IOException {
        program.quit();
        Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        state = folder.resolve("blocked");
        SteppedSaving saving = new SteppedSaving();
        Workspace workspace = new Workspace(new DirectRunner(), new PlainReader(), new Notices());
        KeptWork blocked = new KeptWork(state, saving, workspace.notices(), new Privacy(false));
        SessionsViewModel sessions = new SessionsViewModel(
                workspace, new DirectRunner(), new Answers(), blocked, new SessionsViewModel.Sheet(() -> {}, () -> {}));
        workspace.open(List.of(table), workspace.reader().defaults());
        saving.one();

        assertThat(workspace
                        .notices()
                        .current()
                        .get()
                        .map(Notices.Notice::sentence)
                        .orElse(""))
                .startsWith("Your work cannot be autosaved")
                .contains("it stays open");
        assertThat(workspace.session().get()).isPresent();
        Files.delete(state);
        saving.one();
        assertThat(workspace.notices().current().get().map(Notices.Notice::sentence))
                .contains("Your work is being autosaved again.");
        sessions.document().close();
        assertThat(state.resolve("documents")).isDirectory();
    }
}
