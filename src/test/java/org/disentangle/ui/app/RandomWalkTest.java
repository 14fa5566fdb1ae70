package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.Results;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Subset;
import org.disentangle.ui.capabilities.CapabilitiesViewModel;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.ranking.RankingViewModel;
import org.disentangle.ui.scatter.ScatterViewModel;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done in whatever order: what the window then shows is what a window shows that opens the same choices for the
 * first time, and its numbers are of the models that are there.
 */
class RandomWalkTest extends WindowFixture {
    private static final long SEED = 20261127;
    private static final int STEPS = 45;

    private final Random random = new Random(SEED);
    private final List<String> done = new ArrayList<>();

    /** Two types, three families, a model without a score, parameters. */
    private Path mixedTable() {
        List<String> lines =
                new ArrayList<>(List.of("model,family,type,parameters,mmlu,gsm8k,hellaswag,truthfulqa_mc1,bbq"));
        for (int i = 0; i < 22; i++) {
            lines.add("model-%d,%s,%s,%d,%s,%d,%d,%d,%s"
                    .formatted(
                            i,
                            List.of("Llama", "Qwen", "Yi").get(i % 3),
                            i % 5 < 2 ? "base" : "chat",
                            (i + 1) * 1_000_000_000L,
                            i == 4 ? "" : Integer.toString(20 + 3 * i),
                            10 + (i * i) % 70,
                            30 + 2 * i + i % 4,
                            (i * 7) % 40,
                            i % 9 == 0 ? "" : Integer.toString((i * 13) % 31)));
        }
        return file("mixed.csv", String.join("\n", lines) + "\n");
    }

    @Test
    void afterEveryStepEverythingShownIsThatOfAFreshAnalysis() {
        settle();
        open(mixedTable());
        show(Views.SCATTER);
        compare();
        for (int step = 0; step < STEPS; step++) {
            act();
            settle();
            compare();
        }
    }

    private void act() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> tick("#tick-family-" + pick("Llama", "Qwen", "Yi"), "#tick-type-base", "#tick-type-chat");
            case 3 -> fire("#invert-family", "#invert-type", "#filter-clear");
            case 4 -> search(pick("", "model-1", "model-2", "model-3", "model-13", "nothing"));
            case 5, 6 -> fire("#mode-hide", "#mode-refit", "#mode-refit");
            case 7 -> fire("#group-base", "#group-chat", "#group-all");
            case 8 -> chooseX();
            case 9 -> {
                Coefficient coefficient = Coefficient.values()[random.nextInt(Coefficient.values().length)];
                change(
                        "coefficient " + coefficient,
                        plan -> plan.withAnalysis(plan.analysis().withCoefficient(coefficient)));
            }
            case 10 -> fire("#undo", "#undo", "#redo");
            default -> {
                if (random.nextBoolean()) {
                    fire("#scatter-next", "#scatter-previous", "#scatter-context");
                } else {
                    int row = random.nextInt(22);
                    String type = pick("base", "chat", "chat");
                    change(
                            "type of " + row,
                            plan -> plan.withEdits(AttributeEdit.with(
                                    plan.edits(), new AttributeEdit("type", "model-" + row, 1, type))));
                }
            }
        }
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Presses one of these controls that is there. */
    private void fire(String... ids) {
        String id = pick(ids);
        done.add(id);
        interact(() -> lookup(id)
                .tryQueryAs(ButtonBase.class)
                .filter(button -> !button.isDisabled())
                .ifPresent(ButtonBase::fire));
    }

    /** Ticks one of these words on or off with the space bar. */
    private void tick(String... ids) {
        String id = pick(ids);
        done.add(id);
        interact(() -> lookup(id)
                .tryQuery()
                .ifPresent(box -> Event.fireEvent(
                        box, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false))));
    }

    private void search(String text) {
        done.add("search " + text);
        interact(() -> lookup("#model-search").queryAs(TextField.class).setText(text));
    }

    private void change(String name, java.util.function.UnaryOperator<Plan> change) {
        done.add(name);
        interact(() -> workspace.change(name, change));
    }

    private void chooseX() {
        interact(() -> {
            ComboBox<?> chooser = lookup("#x-chooser").queryAs(ComboBox.class);
            int place = random.nextInt(chooser.getItems().size());
            done.add("x " + chooser.getItems().get(place));
            chooser.getSelectionModel().select(place);
        });
    }

    private void compare() {
        String story = "seed " + SEED + ", after " + done;
        Workspace fresh = onWindow(this::fresh);
        Results expected = fresh.results().get().orElseThrow();
        String group = workspace.selection().group().get();
        String benchmark = workspace.selection().benchmark().get();
        assertThat(workspace.results().get().orElseThrow().document().plan())
                .as(story)
                .isEqualTo(expected.document().plan());
        lookAt("scatter");
        compareScatter(story, expected, group, fresh);
        compareInspector(story, expected, group, benchmark);
        lookAt("ranking");
        onWindow(() -> {
            RankingViewModel ranking = new RankingViewModel(fresh);
            List<?> freshRows = ranking.rows();
            List<?> shownRows = ranking().rows();
            assertThat(shownRows.stream().map(Object::toString).sorted().toList())
                    .as(story)
                    .isEqualTo(freshRows.stream().map(Object::toString).sorted().toList());
            assertThat(label("#ranking-basis"))
                    .as(story)
                    .isEqualTo(ranking.basis().get());
            assertThat(label("#ranking-caution"))
                    .as(story)
                    .isEqualTo(ranking.caution().get());
            return true;
        });
        lookAt("capabilities");
        onWindow(() -> {
            CapabilitiesViewModel capabilities = new CapabilitiesViewModel(fresh, new DirectRunner());
            assertThat(label("#capabilities-summary"))
                    .as(story)
                    .isEqualTo(capabilities.text().get().summary());
            assertThat(figure("#capabilities"))
                    .as(story)
                    .isEqualTo(capabilities.figure().get().map(FigureRequest::make));
            return true;
        });
        int visible = expected.visible().and(expected.modelsOf(group)).size();
        assertThat(text("#model-count"))
                .as(story)
                .isEqualTo(visible + " of " + expected.modelsOf(group).size());
        // what the next step changes is seen by one view, and made up for by the others
        lookAt(pick("scatter", "ranking", "capabilities", "data"));
    }

    private void lookAt(String tab) {
        interact(() -> workspace.viewState().change(state -> state.withTab(tab)));
        settle();
    }

    /** The same document, opened and analysed for the first time. */
    private Workspace fresh() {
        Workspace fresh = new Workspace(new DirectRunner(), reader(), new Notices());
        Plan plan = workspace.session().get().orElseThrow().plan();
        fresh.open("fresh", plan, reader().opening(), () -> {});
        fresh.selection().group().set(workspace.selection().group().get());
        fresh.selection().benchmark().set(workspace.selection().benchmark().get());
        return fresh;
    }

    private String label(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private Optional<Figure> figure(String pane) {
        return lookup(pane).queryAs(FigurePane.class).shown().get().map(FigurePane.Shown::figure);
    }

    private void compareScatter(String story, Results expected, String group, Workspace afresh) {
        boolean context = onWindow(() -> lookup("#scatter-context")
                .queryAs(javafx.scene.control.CheckBox.class)
                .isSelected());
        ScatterViewModel fresh = onWindow(() -> {
            afresh.viewState()
                    .change(state -> state.withFigure(
                            "scatter", figure -> figure.withChoice("context", Boolean.toString(context))));
            return new ScatterViewModel(afresh);
        });
        Optional<Figure> shown = onWindow(() -> figure("#scatter"));
        assertThat(shown).as(story).isEqualTo(fresh.figure().get().map(FigureRequest::make));
        String missing = onWindow(() -> lookup(".scatter-view #scatter-missing").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse(""));
        assertThat(missing).as(story).isEqualTo(fresh.missing().get());
        assertThat(missing.isEmpty()).as(story).isEqualTo(shown.isPresent());
        if (shown.isPresent()) {
            ofItsModels(story, expected, group, (ScatterFigure) shown.get(), context);
        }
    }

    /** Without the view models: the points are the visible models with both numbers, and n counts those analysed. */
    private static void ofItsModels(
            String story, Results expected, String group, ScatterFigure figure, boolean context) {
        GroupAnalysis analysed = (expected.showsRefitted() ? expected.refitted().orElseThrow() : expected.all())
                .group(group)
                .orElseThrow();
        Subset visible =
                expected.document().plan().filter().visible(expected.document().table());
        TreeSet<Integer> points = new TreeSet<>();
        figure.points().stream().filter(point -> !point.context()).forEach(point -> points.add(point.row()));
        assertThat(points).as(story).allMatch(visible::contains);
        if (!context) {
            assertThat(figure.points()).as(story).hasSize(points.size());
        }
        String n = figure.summary().stream()
                .filter(line -> line.startsWith("n = "))
                .findFirst()
                .orElseThrow();
        int counted = Integer.parseInt(Arrays.asList(n.substring(4).split(",")).get(0));
        assertThat(counted).as(story).isLessThanOrEqualTo(analysed.models().size());
        if (expected.showsRefitted()) {
            assertThat(counted).as(story).isEqualTo(points.size());
        }
    }

    private void compareInspector(String story, Results expected, String group, String benchmark) {
        String value = text("#inspector-value");
        expected.group(group)
                .flatMap(found -> found.correlation(benchmark))
                .ifPresentOrElse(
                        found -> assertThat(value)
                                .as(story)
                                .isEqualTo(
                                        found.rho().isPresent()
                                                ? EstimateText.correlation(found.rho())
                                                : "Cannot be computed: "
                                                        + found.rho().reason() + "."),
                        () -> assertThat(value).as(story).isEqualTo("No model of this group is visible."));
        if (expected.isFiltered()) {
            String alone = expected.ofVisible(group, benchmark)
                    .map(found -> EstimateText.correlation(found.rho()))
                    .orElse(EstimateText.NONE);
            assertThat(text("#inspector-comparison"))
                    .as(story)
                    .contains(alone + " the "
                            + expected.visible().and(expected.modelsOf(group)).size() + " visible");
        }
    }
}
