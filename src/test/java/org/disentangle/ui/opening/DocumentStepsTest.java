package org.disentangle.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.History;
import org.disentangle.session.Results;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Filter;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.joining.JoiningViewModel;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joins, readings and what columns are: steps of the document like any other, without a window. */
class DocumentStepsTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(new DirectRunner(), new TableReader(), notices);
    private final JoiningViewModel joining =
            new JoiningViewModel(workspace, new DirectRunner(), this::decide, () -> {});
    private OpeningViewModel opening;
    private int asked;

    /** Nobody chooses a file. */
    record NoDialogs() implements Dialogs {
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

    private void decide() {
        asked++;
        joining.policy().set(Conflicts.REPLACE);
        joining.finish();
    }

    @BeforeEach
    void open() throws IOException {
        opening = new OpeningViewModel(
                workspace,
                new DirectRunner(),
                new NoDialogs(),
                new OpeningFolders(folder.resolve("state")),
                joining::begin,
                () -> {},
                () -> {});
        List<String> rows = new ArrayList<>(List.of("model,family,size,mmlu,gsm8k,hellaswag,mine,calm"));
        for (int i = 0; i < 16; i++) {
            rows.add("model-%d,%s,%d,%d,%d,%d,%d,%d"
                    .formatted(
                            i, i % 3 == 0 ? "Qwen" : "Llama", i + 1, 20 + 2 * i, i * i, 30 + i, i * 7 % 11, i * 5 % 7));
        }
        workspace.open(
                List.of(Files.write(folder.resolve("base.csv"), rows)),
                workspace.reader().defaults());
    }

    private Path scores(String name, String column) throws IOException {
        List<String> rows = new ArrayList<>(List.of("model," + column));
        for (int i = 2; i < 14; i++) {
            rows.add("model-%d,%d".formatted(i, i * 3 % 8));
        }
        return Files.write(folder.resolve(name), rows);
    }

    private Plan plan() {
        return workspace.session().get().orElseThrow().plan();
    }

    private History<Plan> history() {
        return workspace.session().get().orElseThrow().history();
    }

    private Results results() {
        return workspace.results().get().orElseThrow();
    }

    private ScoreTable table() {
        return results().document().table();
    }

    private void change(UnaryOperator<Plan> change) {
        workspace.change("change", change);
    }

    private void add(Path file) {
        joining.begin(List.of(file), workspace.reader().defaults());
        assertThat(notices.current().get().filter(notice -> notice.kind() == Notices.Kind.ERROR))
                .isEmpty();
    }

    @Test
    void scoresThatWereAddedCanBeTakenBackByName() throws IOException {
        change(plan -> plan.withFilter(new ModelFilter(new Filter.OneOf("family", Set.of("Llama")), FilterMode.REFIT)));
        ScoreTable before = table();
        Plan planBefore = plan();
        add(scores("yours.csv", "yours"));
        assertThat(table().benchmark("yours")).isPresent();
        assertThat(plan().filter()).as("what was chosen stays").isEqualTo(planBefore.filter());
        assertThat(results().document().title()).isEqualTo("base.csv + yours.csv");
        assertThat(history().undoName()).contains("add yours.csv");
        ScoreTable joined = table();
        workspace.undo();
        assertThat(table()).as("the same table, at once").isSameAs(before);
        assertThat(plan()).isEqualTo(planBefore);
        assertThat(history().redoName()).contains("add yours.csv");
        workspace.redo();
        assertThat(table()).isSameAs(joined);
        assertThat(results().group("all").orElseThrow().correlation("yours")).isPresent();
    }

    @Test
    void addedScoresKeepTheirRoleInATableWhoseRolesWereChosen() throws IOException {
        opening.readDifferently();
        opening.preview().use(List.of("calm"), Use.IGNORED);
        opening.preview().confirm(OpeningTarget.OPEN);
        assertThat(plan().input().roles().safety()).containsExactly("mine");
        opening.addScores(List.of(scores("yours.csv", "yours")));
        opening.preview().confirm(OpeningTarget.ADD_TO_OPEN);
        assertThat(table().benchmark("yours").orElseThrow().role()).isEqualTo(Role.SAFETY);
        assertThat(table().benchmark("calm").orElseThrow().role()).isEqualTo(Role.IGNORED);
        assertThat(results().group("all").orElseThrow().correlation("yours")).isPresent();
    }

    @Test
    void whatWasSaidOfAStepGoesWithIt() throws IOException {
        add(scores("yours.csv", "yours"));
        assertThat(notices.current().get().orElseThrow().sentence()).contains("were found in the open table");
        workspace.undo();
        assertThat(notices.current().get()).as("the scores are gone").isEmpty();
        notices.inform("Something about the document without them.");
        workspace.redo();
        assertThat(notices.current().get()).isEmpty();
        notices.offer("Go on?", new Notices.Offer("Yes", () -> {}, () -> {}));
        workspace.undo();
        assertThat(notices.current().get().orElseThrow().sentence())
                .as("an offer waits for its answer")
                .isEqualTo("Go on?");
        notices.error("This file cannot be read.");
        workspace.redo();
        assertThat(notices.current().get().orElseThrow().kind()).isEqualTo(Notices.Kind.ERROR);
    }

    @Test
    void whatWasDecidedAboutAddedScoresStandsInThePlan() throws IOException {
        Path other = scores("other.csv", "mmlu");
        add(other);
        assertThat(asked).isEqualTo(1);
        AddedTable added = plan().input().joins().get(0);
        assertThat(added.file()).isEqualTo(other.toString());
        assertThat(added.conflicts()).isEqualTo(Conflicts.REPLACE);
        assertThat(table().benchmark("mmlu").orElseThrow().scores().get(3)).isEqualTo(1);
        workspace.undo();
        assertThat(table().benchmark("mmlu").orElseThrow().scores().get(3)).isEqualTo(26);
    }

    @Test
    void readingDifferentlyKeepsEverythingElseAndCanBeUndone() throws IOException {
        add(scores("yours.csv", "yours"));
        change(plan -> plan.withAnalysis(plan.analysis().withThreshold(0.25)));
        change(plan ->
                plan.withEdits(AttributeEdit.with(plan.edits(), new AttributeEdit("family", "model-4", 1, "Yi"))));
        change(plan -> plan.withFilter(new ModelFilter(new Filter.OneOf("family", Set.of("Llama")), FilterMode.HIDE)));
        Plan before = plan();
        ScoreTable tableBefore = table();
        opening.readDifferently();
        opening.preview().use(List.of("calm"), Use.IGNORED);
        opening.preview().confirm(OpeningTarget.OPEN);
        assertThat(history().undoName()).contains("read the table differently");
        assertThat(table().benchmark("calm").orElseThrow().role()).isEqualTo(Role.IGNORED);
        assertThat(table().benchmark("yours")).as("what was added").isPresent();
        assertThat(table().attribute("family").orElseThrow().text(4)).contains("Yi");
        assertThat(plan().analysis()).isEqualTo(before.analysis());
        assertThat(plan().filter()).isEqualTo(before.filter());
        assertThat(plan().edits()).isEqualTo(before.edits());
        assertThat(plan().input().joins()).isEqualTo(before.input().joins());
        workspace.undo();
        assertThat(plan()).isEqualTo(before);
        assertThat(table()).isSameAs(tableBefore);
    }

    @Test
    void whatHasNoPlaceInTheTableReadDifferentlyIsLeftOutAndSaid() throws IOException {
        change(plan ->
                plan.withEdits(AttributeEdit.with(plan.edits(), new AttributeEdit("family", "model-4", 1, "Yi"))));
        change(plan -> plan.withFilter(ModelFilter.refitting(new Filter.And(
                List.of(new Filter.InRange("size", 0, 10), new Filter.OneOf("family", Set.of("Llama", "Yi")))))));
        change(plan -> plan.withAnalysis(plan.analysis().withX(Optional.of("size"))));
        Plan before = plan();
        opening.readDifferently();
        opening.preview().use(List.of("size"), Use.IGNORED);
        opening.preview().use(List.of("family"), Use.MODEL);
        opening.preview().confirm(OpeningTarget.OPEN);
        assertThat(plan().edits()).isEmpty();
        assertThat(notices.current().get().orElseThrow().sentence()).contains("1 edited cell", "undo brings them back");
        workspace.undo();
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aReadingThatIsImpossibleLeavesEverythingAsItIs() throws IOException {
        add(scores("yours.csv", "yours"));
        Plan before = plan();
        Results shown = results();
        Files.delete(folder.resolve("base.csv"));
        change(plan -> plan.withInput(
                plan.input().withReading(plan.input().reading().withSheet(Optional.of("No such sheet")))));
        assertThat(notices.current().get().orElseThrow().kind()).isEqualTo(Notices.Kind.ERROR);
        assertThat(plan()).isEqualTo(before);
        assertThat(results()).isSameAs(shown);
        assertThat(history().undoName()).contains("add yours.csv");
    }

    @Test
    void saysThatAFileHasChangedWhenItIsReadAgain() throws IOException {
        opening.readDifferently();
        opening.preview().use(List.of("calm"), Use.IGNORED);
        opening.preview().confirm(OpeningTarget.OPEN);
        assertThat(notices.current().get()).isEmpty();
        Path base = folder.resolve("base.csv");
        Files.writeString(base, Files.readString(base) + "model-16,Yi,17,50,200,40,3,3\n");
        opening.readDifferently();
        opening.preview().use(List.of("mine"), Use.IGNORED);
        opening.preview().confirm(OpeningTarget.OPEN);
        assertThat(table().modelCount()).isEqualTo(17);
        assertThat(notices.current().get().orElseThrow().sentence())
                .isEqualTo(base + " has changed since it was opened; this is what it holds now.");
        workspace.undo();
        assertThat(table().modelCount()).isEqualTo(16);
    }

    @Test
    void aColumnOfErrorsIsAStepLikeAnyOther() {
        change(plan -> plan.withInput(plan.input().withErrors("mine", "calm")));
        assertThat(table().benchmark("calm")).isEmpty();
        assertThat(table().benchmark("mine").orElseThrow().standardErrors()).isPresent();
        workspace.undo();
        assertThat(table().benchmark("calm")).isPresent();
        assertThat(table().benchmark("mine").orElseThrow().standardErrors()).isEmpty();
    }

    @Test
    void openingAnotherFileBeginsANewDocument() throws IOException {
        add(scores("yours.csv", "yours"));
        change(plan -> plan.withAnalysis(plan.analysis().withThreshold(0.25)));
        workspace.open(List.of(folder.resolve("base.csv")), workspace.reader().defaults());
        assertThat(history().past()).isEmpty();
        assertThat(plan().input().joins()).isEmpty();
        assertThat(plan().analysis().threshold()).isEqualTo(0.4);
    }

    @Test
    void keepsTwoHundredSteps() {
        for (int i = 0; i < 260; i++) {
            double threshold = 0.2 + i / 1000.0;
            change(plan -> plan.withAnalysis(plan.analysis().withThreshold(threshold)));
        }
        int steps = 0;
        while (history().undoName().isPresent()) {
            workspace.undo();
            steps++;
        }
        assertThat(steps).isEqualTo(200);
        assertThat(results().document().plan()).isEqualTo(plan());
    }

    @Test
    void whatWasUndoneCanBeChosenAgain() throws IOException {
        Path pairs =
                Files.write(folder.resolve("pairs.csv"), List.of("before,after", "model-1,model-2", "model-3,model-5"));
        StudyChoosing studies = new StudyChoosing(workspace, new OneFile(pairs));
        for (int i = 0; i < 3; i++) {
            studies.choosePairs();
            assertThat(workspace
                            .session()
                            .get()
                            .orElseThrow()
                            .document()
                            .settled()
                            .studies()
                            .pairs())
                    .contains(pairs.toString());
            assertThat(results().document().plan()).isEqualTo(plan());
            workspace.undo();
            assertThat(plan().studies().pairs()).isEmpty();
            assertThat(workspace.session().get().orElseThrow().document().plan())
                    .isEqualTo(plan());
        }
    }

    /** The same file is chosen each time. */
    record OneFile(Path file) implements Dialogs {
        @Override
        public List<Path> chooseTables(String title) {
            return List.of(file);
        }

        @Override
        public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
            return Optional.empty();
        }
    }
}
