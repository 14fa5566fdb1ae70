package org.disentangle.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.session.Session;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.LogFiles;
import org.disentangle.state.Privacy;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.ui.model.RankingChoices;
import org.junit.jupiter.api.AfterEach;
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
    private List<Path> tables = List.of();
    private RandomSteps steps;

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
        tables = WalkTables.base(folder);
        steps = new RandomSteps(random, WalkTables.additions(folder), done);
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

    /** A private program turns the log of its process off, which other tests of this process read. */
    @AfterEach
    void logAgain() {
        LogFiles.keep(true);
    }

    private WindowlessProgram run(boolean isPrivate) {
        return new WindowlessProgram(folder.resolve("state"), new Privacy(isPrivate), joining -> steps.decide(joining));
    }

    private void act() throws IOException {
        program.notices.dismiss();
        switch (random.nextInt(22)) {
            case 0 -> {
                if (random.nextInt(4) == 0) {
                    open(tables.get(random.nextInt(tables.size())));
                }
            }
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 -> steps.take(program);
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

    private void open(Path file) {
        done.add("open " + file.getFileName());
        program.open(file);
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
        steps.options(program);
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
