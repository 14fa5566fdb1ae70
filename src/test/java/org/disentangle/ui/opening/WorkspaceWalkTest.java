package org.disentangle.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.session.Session;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.Privacy;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.ui.joining.JoiningViewModel;
import org.disentangle.ui.model.RankingChoices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a document in whatever order: undo and redo come to equal plans and the same tables; saved and opened
 * again, or gone on with after the program ended, it has the same numbers and is looked at in the same way; and the numbers are
 * those of a fresh computation.
 */
class WorkspaceWalkTest {
    private static final long SEED = 20261128;
    private static final Progress PROGRESS = Progress.unwatched();

    /** What a walk must have come across to be worth something. */
    private enum Seen {
        JOINED,
        JOINED_TWICE,
        READ_DIFFERENTLY,
        EDITED,
        ERRORS,
        HIDDEN,
        REFITTED,
        GROUPED,
        SUBDOMAINS,
        SORTED_BY_SEVERAL,
        PANEL_HIDDEN,
        OPENED_AGAIN,
        GONE_ON_WITH
    }

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<String> done = new ArrayList<>();
    private final Set<Seen> seen = EnumSet.noneOf(Seen.class);
    private final RandomLooks looks = new RandomLooks(random);
    private WindowlessProgram program;
    private final List<Path> tables = new ArrayList<>();
    private final List<Path> additions = new ArrayList<>();

    @Test
    void undoRedoAndNumbersHold() throws Exception {
        walk(200);
    }

    @Tag("sweep")
    @Test
    void undoRedoAndNumbersHoldForLong() throws Exception {
        walk(2_000);
    }

    private void walk(int actions) throws Exception {
        writeTables();
        program = run(false);
        open(tables.get(0));
        for (int action = 0; action < actions; action++) {
            act();
            undoAndRedo();
            compare();
        }
        program.close();
        assertThat(seen).as(story()).containsExactlyInAnyOrder(Seen.values());
    }

    private WindowlessProgram run(boolean isPrivate) {
        return new WindowlessProgram(folder.resolve("state"), new Privacy(isPrivate), this::decide);
    }

    private void writeTables() throws IOException {
        for (int i = 0; i < 2; i++) {
            List<String> rows = new ArrayList<>(List.of("model,family,type,size,mmlu,gsm8k,hellaswag,mine,bbq"));
            for (int row = 0; row < 18; row++) {
                rows.add("model-%d,%s,%s,%d,%s,%d,%d,%d,%d"
                        .formatted(
                                row % 17,
                                List.of("Llama", "Qwen", "Yi").get((row + i) % 3),
                                row % 4 == 0 ? "base" : "chat",
                                (row + 1) * 1_000_000_000L,
                                row == 5 ? "" : Integer.toString(20 + 3 * row),
                                10 + row * row % 70,
                                30 + 2 * row + row % 4,
                                row * 7 % 19,
                                row * 13 % (23 + i)));
            }
            tables.add(Files.write(folder.resolve("base" + i + ".csv"), rows));
        }
        addition("score", "score", "model-%d", 2);
        addition("again", "score", "Model %d", 3);
        addition("arc", "arc_challenge,mmlu", "model-%d", 5);
        addition("own", "own", "own-%d", 7);
    }

    private void addition(String name, String columns, String model, int step) throws IOException {
        List<String> rows = new ArrayList<>(List.of("model," + columns));
        for (int i = 0; i < 12; i++) {
            rows.add(model.formatted(i) + "," + i * step % 11 + (columns.contains(",") ? "," + (20 + i) : ""));
        }
        additions.add(Files.write(folder.resolve(name + ".csv"), rows));
    }

    private void act() throws IOException {
        program.notices.dismiss();
        switch (random.nextInt(22)) {
            case 0 -> {
                if (random.nextInt(4) == 0) {
                    open(pick(tables));
                }
            }
            case 1, 2 -> join();
            case 3 -> readDifferently();
            case 4, 5 -> filter();
            case 6 ->
                change(
                        "mode",
                        plan -> plan.withFilter(
                                plan.filter().withMode(random.nextBoolean() ? FilterMode.HIDE : FilterMode.REFIT)));
            case 7, 8 -> edit();
            case 9 -> options();
            case 10 -> errors();
            case 11 ->
                change(
                        "subdomains",
                        plan -> plan.withStudies(plan.studies()
                                .withGroups(
                                        random.nextBoolean()
                                                ? List.of()
                                                : List.of(new Subdomain("words", List.of("mmlu"))))));
            case 12, 13, 14 -> {
                done.add("undo");
                program.workspace.undo();
            }
            case 15 -> {
                done.add("redo");
                program.workspace.redo();
            }
            case 16 -> openAgain();
            case 17 -> goOn();
            default -> look();
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void open(Path file) {
        done.add("open " + file.getFileName());
        program.open(file);
    }

    private void join() {
        if (program.session().plan().input().joins().size() >= 3) {
            return;
        }
        Path file = pick(additions);
        done.add("join " + file.getFileName());
        program.joining.begin(List.of(file), program.workspace.reader().defaults());
    }

    /** The sheet is shown: something is decided, if only by chance. */
    private void decide(JoiningViewModel joining) {
        joining.policy().set(random.nextBoolean() ? Conflicts.KEEP : Conflicts.REPLACE);
        joining.counting().set(random.nextBoolean());
        joining.finish();
    }

    private void readDifferently() {
        done.add("read differently");
        program.opening.readDifferently();
        PreviewViewModel preview = program.opening.preview();
        switch (random.nextInt(4)) {
            case 0 -> preview.use(List.of(pick(List.of("bbq", "mine"))), pick(List.of(Use.IGNORED, Use.SAFETY)));
            case 1 -> preview.use(List.of("hellaswag"), pick(List.of(Use.CAPABILITIES, Use.SAFETY)));
            case 2 -> preview.read(reading -> reading.withRepeated(pick(List.of(Repeated.KEEP, Repeated.BEST))));
            default -> preview.better(List.of("bbq"), pick(List.of(Direction.LOWER, Direction.HIGHER)));
        }
        preview.confirm(OpeningTarget.OPEN);
    }

    private void filter() {
        Filter passing = pick(List.of(
                Filter.everything(),
                new Filter.OneOf("family", Set.of("Llama", "Yi")),
                new Filter.InRange("size", 3e9, 1.5e10),
                new Filter.Not(new Filter.NameContains("1"))));
        change("filter", plan -> plan.withFilter(plan.filter().withPassing(passing)));
    }

    private void edit() {
        ScoreTable table = program.results().document().table();
        String column = pick(List.of("family", "type"));
        if (table.attribute(column).filter(Attribute.Text.class::isInstance).isPresent()) {
            AttributeEdit edit = AttributeEdit.of(
                    table, column, random.nextInt(table.modelCount()), pick(List.of("Llama", "Qwen", "chat", "")));
            change("edit", plan -> plan.withEdits(AttributeEdit.with(plan.edits(), edit)));
        }
    }

    private void options() {
        switch (random.nextInt(4)) {
            case 0 ->
                change(
                        "threshold",
                        plan -> plan.withAnalysis(plan.analysis().withThreshold(0.1 + 0.1 * random.nextInt(8))));
            case 1 ->
                change(
                        "coefficient",
                        plan -> plan.withAnalysis(
                                plan.analysis().withCoefficient(pick(List.of(Coefficient.values())))));
            case 2 ->
                change(
                        "x",
                        plan -> plan.withAnalysis(
                                plan.analysis().withX(random.nextBoolean() ? Optional.empty() : Optional.of("size"))));
            default ->
                change(
                        "groups",
                        plan -> plan.withAnalysis(
                                plan.analysis().withGroupBy(Optional.of(pick(List.of("family", "type"))))));
        }
    }

    private void errors() {
        List<String> columns = program.results().document().table().benchmarks().stream()
                .map(Benchmark::column)
                .toList();
        String score = pick(columns);
        String column = pick(columns);
        boolean free =
                !program.session().plan().input().columns().uses().errors().containsValue(score);
        if (!score.equals(column) && free && !score.equals("mmlu") && column.length() <= "bbq".length() + 1) {
            change(
                    "errors of " + score + " in " + column,
                    plan -> plan.withInput(plan.input().withErrors(score, column)));
        }
    }

    private void change(String name, UnaryOperator<Plan> change) {
        done.add(name);
        program.workspace.change(name, change);
    }

    /** Nothing of the document changes. */
    private void look() {
        Session before = program.session();
        Results numbers = program.results();
        done.add(looks.look(program.workspace));
        assertThat(program.session()).as(story()).isSameAs(before);
        assertThat(program.results()).as(story()).isSameAs(numbers);
    }

    /** The window is closed, and the session that was saved is opened in another. */
    private void openAgain() throws IOException {
        done.add("open again");
        Path file = saved();
        program.close();
        program = run(false);
        program.open(file);
        seen.add(Seen.OPENED_AGAIN);
    }

    /** The program ends with choices in no file, and another run goes on with them. */
    private void goOn() {
        options();
        ViewState view = program.view();
        Plan plan = program.session().plan();
        boolean unsaved = program.isUnsaved();
        done.add("end");
        program.close();
        program = run(false);
        program.open(tables.get(0));
        program.goOnWithLostWork();
        if (unsaved) {
            assertThat(program.session().plan()).as(story()).isEqualTo(plan);
            assertThat(program.view()).as(story()).isEqualTo(view);
            seen.add(Seen.GONE_ON_WITH);
        }
    }

    private Path saved() {
        Path file = folder.resolve("walk.disentangle");
        program.saveAs(file);
        return file;
    }

    private String story() {
        return "seed " + SEED + ", after " + done + ", says "
                + program.notices.current().get();
    }

    private void undoAndRedo() {
        if (program.session().history().undoName().isEmpty()) {
            return;
        }
        Session before = program.session();
        program.workspace.undo();
        assertThat(program.session().plan()).as(story()).isNotEqualTo(before.plan());
        program.workspace.redo();
        assertThat(program.session().plan()).as(story()).isEqualTo(before.plan());
        assertThat(program.session().document().table())
                .as(story())
                .isSameAs(before.document().table());
    }

    private void look(Plan plan) {
        see(Seen.JOINED, !plan.input().joins().isEmpty());
        see(Seen.JOINED_TWICE, plan.input().joins().size() > 1);
        see(Seen.READ_DIFFERENTLY, !plan.input().columns().benchmarks().isEmpty());
        see(Seen.EDITED, !plan.edits().isEmpty());
        see(Seen.ERRORS, !plan.input().columns().uses().errors().isEmpty());
        boolean filtered = !plan.filter().isEverything();
        see(Seen.HIDDEN, filtered && plan.filter().mode() == FilterMode.HIDE);
        see(Seen.REFITTED, filtered && plan.filter().mode() == FilterMode.REFIT);
        see(Seen.GROUPED, plan.analysis().groupBy().isPresent());
        see(Seen.SUBDOMAINS, !plan.studies().groups().isEmpty());
    }

    private void see(Seen what, boolean there) {
        if (there) {
            seen.add(what);
        }
    }

    private void compare() throws Exception {
        Results shown = program.results();
        look(shown.document().plan());
        see(
                Seen.SORTED_BY_SEVERAL,
                program.view().list(RankingChoices.LIST).sorting().size() > 1);
        see(Seen.PANEL_HIDDEN, program.view().window().panels().size() < 2);
        assertThat(shown.document().plan())
                .as(story())
                .isEqualTo(program.session().plan());
        assertThat(program.session().history().past()).as(story()).hasSizeLessThanOrEqualTo(200);
        try (WindowlessProgram other = run(true)) {
            other.open(saved());
            assertThat(other.session().plan()).as(story()).isEqualTo(shown.settled());
            assertThat(other.view()).as(story()).isEqualTo(program.view());
            assertEqual(other.results(), shown);
            assertComputed(other.results());
        }
    }

    private void assertEqual(Results reopened, Results shown) {
        ScoreTable table = reopened.document().table();
        ScoreTable before = shown.document().table();
        assertThat(table.models()).as(story()).isEqualTo(before.models());
        assertThat(table.benchmarks()).as(story()).isEqualTo(before.benchmarks());
        assertThat(table.attributes()).as(story()).isEqualTo(before.attributes());
        assertThat(reopened.all().groups()).as(story()).isEqualTo(shown.all().groups());
        assertThat(reopened.shown().groups())
                .as(story())
                .isEqualTo(shown.shown().groups());
    }

    /** The numbers of what was opened are those of its table and options alone. */
    private void assertComputed(Results reopened) throws Exception {
        Plan plan = reopened.document().plan();
        Subset models = plan.filter().analysed(reopened.document().table());
        if (!models.isEmpty()) {
            Analysis analysis = Analyser.analyse(reopened.document().table(), models, plan.analysis(), PROGRESS);
            assertThat(reopened.shown().groups()).as(story()).isEqualTo(analysis.groups());
        }
    }
}
