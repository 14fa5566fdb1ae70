package org.disentangle.ui.inspector.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.partial.PartialCorrelation;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.analysis.sensitivity.MissingDataComparison;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.sensitivity.SensitivityAnalysis;
import org.disentangle.analysis.trends.ModelResidual;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.analysis.trends.RobustTrend;
import org.disentangle.analysis.window.MovingWindow;
import org.disentangle.finding.Block;
import org.disentangle.finding.ChoiceList;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Progress;
import org.disentangle.job.Work;
import org.disentangle.session.Results;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.DocumentReader;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sections say, beside what the analysis says itself. */
class SectionsViewModelTest {
    @TempDir
    Path folder;

    private final CountingRunner runner = new CountingRunner();
    private final Workspace workspace = new Workspace(new DirectRunner(), new Reader(), new Notices());
    private final SectionsViewModel model = new SectionsViewModel(
            workspace,
            runner,
            new StudyChoosing(workspace, new NoDialogs()),
            () -> {},
            new SimpleObjectProperty<>(true));

    /** Nobody chooses a file. */
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

    /** Runs at once, and remembers what was started. */
    private static final class CountingRunner implements JobRunner {
        private final DirectRunner direct = new DirectRunner();
        private final List<String> started = new ArrayList<>();

        @Override
        public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
            started.add(title);
            return direct.start(title, delay, work, listener);
        }

        @Override
        public void close() {}
    }

    private static final class Reader implements DocumentReader {
        @Override
        public Opening opening() {
            return new Opening(file -> Source.file(Path.of(file)));
        }

        @Override
        public Plan starting() {
            return Plan.defaults();
        }

        @Override
        public ScoreTable read(List<Path> files, ImportOptions options, Progress progress) {
            throw new UnsupportedOperationException("nothing is added here");
        }

        @Override
        public Preview preview(List<Path> files, ImportOptions options, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImportOptions defaults() {
            return ImportOptions.literal();
        }
    }

    private SectionViewModel section(String id) {
        return model.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SectionViewModel opened(String id) {
        SectionViewModel section = section(id);
        section.open().set(true);
        return section;
    }

    private void reference(String benchmark) {
        workspace.openReference();
        workspace.selection().benchmark().set(benchmark);
    }

    private void open(String... lines) throws Exception {
        Path file = Files.write(folder.resolve("scores.csv"), List.of(lines));
        workspace.open(List.of(file), ImportOptions.literal());
    }

    private Results results() {
        return workspace.results().get().orElseThrow();
    }

    private GroupAnalysis group() {
        return results().group(workspace.selection().group().get()).orElseThrow();
    }

    private BenchmarkCorrelation correlation() {
        return group().correlation(workspace.selection().benchmark().get()).orElseThrow();
    }

    /** Everything a section says, piece by piece. */
    private static List<String> said(SectionViewModel section) {
        return section.state().get().parts().stream()
                .flatMap(SectionsViewModelTest::texts)
                .collect(Collectors.toList());
    }

    private static Stream<String> texts(Block part) {
        if (part instanceof Block.Facts facts) {
            return facts.facts().stream().map(fact -> fact.name() + ": " + fact.value());
        }
        if (part instanceof Block.Text text) {
            return Stream.of(text.text());
        }
        return ((Block.Table) part)
                .rows().stream()
                        .map(row -> row.cells().stream().map(Block.Cell::text).collect(Collectors.joining(" | ")));
    }

    private static Runnable action(SectionViewModel section, String text, int which) {
        return section.state().get().parts().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(part -> ((Block.Table) part).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().equals(text))
                .flatMap(cell -> cell.link().stream())
                .map(link -> (Runnable) () -> section.actions().follow(link))
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void closedSectionsComputeNothing() {
        reference("truthfulqa_mc1");
        workspace.selection().benchmark().set("gpqa");
        assertThat(runner.started).isEmpty();
        SectionViewModel trend = opened("trend");
        assertThat(runner.started).containsExactly("Trend and residuals");
        workspace.selection().benchmark().set("truthfulqa_mc1");
        assertThat(runner.started).hasSize(2);
        trend.open().set(false);
        workspace.selection().benchmark().set("gpqa");
        assertThat(runner.started).hasSize(2);
        assertThat(trend.state().get().parts()).isEmpty();
    }

    @Test
    void theSameQuestionIsNotAskedTwice() {
        reference("truthfulqa_mc1");
        opened("sensitivity");
        workspace.selection().model().set(Optional.of(3));
        workspace.selection().benchmark().set("truthfulqa_mc1");
        assertThat(runner.started).hasSize(1);
    }

    @Test
    void saysHowSignificantItIsAndHowManyModelsWouldDecide() {
        reference("truthfulqa_mc1");
        BenchmarkCorrelation correlation = correlation();
        SamplePlan plan = SamplePlan.of(
                results().shown().table(),
                group(),
                correlation,
                results().shown().options());
        long counted = group().correlations().stream()
                .filter(each -> each.qValue().isPresent())
                .count();
        assertThat(said(opened("significance")))
                .contains(
                        "p: " + EstimateText.pValue(correlation.pValue()) + " (Student's t)",
                        "q: " + EstimateText.pValue(correlation.qValue()) + " (over " + counted
                                + " primary benchmarks)",
                        "Level: high",
                        "95 % interval: " + EstimateText.interval(correlation.interval()),
                        "With about " + (long) plan.towardsLevel().models().value()
                                + " models, 80 % of samples would decide that it is high; there are 26.")
                .anyMatch(text -> text.startsWith("12 | "))
                .anyMatch(text -> text.startsWith("26 | " + EstimateText.interval(correlation.interval()) + " | "
                        + correlation.verdict().word() + " | "))
                .anyMatch(text -> text.startsWith("If ρ = 0.81 is the true one"));
    }

    @Test
    void saysWhatTheIntervalRestsOn() {
        reference("truthfulqa_mc1");
        SectionViewModel significance = opened("significance");
        assertThat(said(significance)).anyMatch(text -> text.startsWith("The interval comes from a formula, at once"));
        workspace.change(
                "bootstrap over models",
                plan -> plan.withAnalysis(
                        plan.analysis().withInterval(interval -> interval.withResampling(Resampling.MODELS)
                                .withResamples(500))));
        assertThat(correlation().interval().method()).isEqualTo("bootstrap_bca");
        assertThat(said(significance))
                .contains(
                        "95 % interval: " + EstimateText.interval(correlation().interval()),
                        "The interval comes from a bootstrap over models (BCa, 2,000 resamples); everything "
                                + "is refitted each time.")
                .anyMatch(text -> text.startsWith("Monte Carlo error: 0.0"));
    }

    @Test
    void saysWhyAnIntervalIsNotResampled() {
        reference("machiavelli-games");
        workspace.selection().group().set("base");
        workspace.change(
                "bootstrap over models",
                plan -> plan.withAnalysis(
                        plan.analysis().withInterval(interval -> interval.withResampling(Resampling.MODELS)
                                .withResamples(500))));
        assertThat(correlation().interval().method()).isEqualTo("fisher_z");
        List<String> said = said(opened("significance"));
        assertThat(said)
                .anyMatch(text ->
                        text.startsWith("The interval comes from a formula (Fisher z), because 26 of 27 models have "
                                + "the same score, so an interval"));
        assertThat(said.stream().filter(text -> text.contains("26 of 27 models")))
                .hasSize(1);
    }

    @Test
    void saysWhyACapabilitiesBenchmarkHasNoVerdict() {
        reference("mmlu");
        assertThat(said(opened("significance")))
                .contains(
                        "p: – " + correlation().pValue().reason(),
                        "q: – " + correlation().qValue().reason(),
                        "Verdict: – a capabilities benchmark has none against the score it is part of");
    }

    @Test
    void saysHowFarTheCorrelationMoves() {
        reference("truthfulqa_mc1");
        Sensitivity found = SensitivityAnalysis.of(results().shown(), group(), "truthfulqa_mc1", Progress.unwatched());
        assertThat(said(opened("sensitivity")))
                .contains(
                        "Model | "
                                + EstimateText.correlation(found.models().low().rho()) + " | "
                                + EstimateText.correlation(found.models().high().rho()),
                        "Moved most without " + found.models().moved().leftOut() + ": "
                                + EstimateText.correlation(
                                        found.models().moved().rho()) + ".",
                        "PC1, Spearman matrix: " + EstimateText.correlation(found.rho()) + " (in use)",
                        "PC1, Pearson matrix: "
                                + EstimateText.correlation(found.alternatives().withMatrix(Coefficient.PEARSON)),
                        "Mean of z-scores: "
                                + EstimateText.correlation(found.alternatives().meanOfZScores()));
    }

    @Test
    void listsTheModelsFarthestFromTheTrendAndSelectsTheOneClicked() {
        reference("truthfulqa_mc1");
        SectionViewModel trend = opened("trend");
        Residuals residuals = Residuals.of(
                results().shown().table(),
                group(),
                correlation(),
                results().shown().options(),
                Progress.unwatched());
        RobustTrend robust =
                RobustTrend.of(group(), correlation(), results().shown().options(), Progress.unwatched());
        ModelResidual best = residuals.bestFirst().get(0);
        String name = results().shown().table().displayName(best.row());
        assertThat(said(trend))
                .anyMatch(text -> text.startsWith(
                        "Theil–Sen: " + Numbers.measured(robust.slope().value(), 3) + "  ["))
                .anyMatch(text -> text.startsWith(name + " | +")
                        && text.endsWith(
                                " | " + Numbers.fixed(best.studentised().value(), 1)))
                .anyMatch(text -> text.startsWith("Not saturated: "));
        action(trend, name, 0).run();
        assertThat(workspace.selection().model().get()).contains(best.row());
    }

    @Test
    void saysThatABenchmarkIsSaturated() throws Exception {
        List<String> lines = new ArrayList<>(List.of("model,mmlu,gsm8k,hellaswag,mine"));
        for (int i = 0; i < 20; i++) {
            lines.add("m" + i + "," + i + "," + (i * i) + "," + (3 * i + i % 2) + "," + (i == 7 ? 100 : i % 2));
        }
        open(lines.toArray(String[]::new));
        workspace.selection().benchmark().set("mine");
        assertThat(said(opened("trend")))
                .anyMatch(
                        text -> text.startsWith("Saturated: the middle 80 % of models lie within 1.0 % of the range"));
    }

    @Test
    void showsTheHalvesOfTheScale() {
        reference("truthfulqa_mc1");
        MovingWindow found = MovingWindow.of(
                results().shown().table(),
                group(),
                correlation(),
                results().shown().options(),
                Progress.unwatched());
        assertThat(found.windows()).hasSize(2);
        assertThat(said(opened("window")))
                .anyMatch(text -> text.endsWith("| 13 | "
                        + EstimateText.correlation(found.windows().get(0).rho()) + " | "
                        + EstimateText.interval(found.windows().get(0).interval())))
                .containsAll(found.notes());
    }

    @Test
    void holdsTrainingComputeConstantAndThenWhatIsChosen() {
        reference("truthfulqa_mc1");
        SectionViewModel partial = opened("partial");
        ChoiceList offered = partial.state().get().choices().orElseThrow();
        assertThat(said(partial))
                .contains("Partial ρ: " + partialGiven(offered.selected().id()));
        assertThat(offered.selected().title()).isEqualTo("Training FLOP");
        ChoiceList.Choice other = offered.all().stream()
                .filter(choice -> !choice.equals(offered.selected()))
                .findFirst()
                .orElseThrow();
        partial.choose(other);
        assertThat(results().shown().options().partial()).contains(other.id());
        assertThat(said(partial)).contains("Partial ρ: " + partialGiven(other.id()));
        workspace.undo();
        assertThat(results().shown().options().partial()).isEmpty();
    }

    private String partialGiven(String column) {
        return EstimateText.correlation(PartialCorrelation.of(
                        results().shown().table(),
                        group(),
                        correlation(),
                        results().shown().options().withPartial(Optional.of(column)))
                .rho());
    }

    @Test
    void offersReliabilityOnlyWhereStandardErrorsAreKnown() throws Exception {
        reference("truthfulqa_mc1");
        assertThat(section("reliability").state().get().offered()).isFalse();
        List<String> lines = new ArrayList<>(List.of("model,mmlu,gsm8k,hellaswag,mine,mine_stderr"));
        for (int i = 0; i < 20; i++) {
            lines.add("m" + i + "," + i + "," + (i * i) + "," + (3 * i + i % 2) + "," + (i * 7) % 11 + ",0.5");
        }
        open(lines.toArray(String[]::new));
        workspace.selection().benchmark().set("mine");
        assertThat(section("reliability").state().get().offered()).isTrue();
        assertThat(said(opened("reliability")))
                .anyMatch(text -> text.startsWith("r corrected: ") && text.contains("["))
                .contains("n: 20");
    }

    @Test
    void putsThePoliciesForMissingDataSideBySideAndUsesTheOneChosen() throws Exception {
        List<String> lines = new ArrayList<>(List.of("model,mmlu,gsm8k,hellaswag,mine"));
        for (int i = 0; i < 20; i++) {
            lines.add("m" + i + "," + (i * 13) % 20 + "," + (i < 6 ? "" : Integer.toString(i * i)) + ","
                    + (3 * i + i % 2) + "," + (i * 7) % 11);
        }
        open(lines.toArray(String[]::new));
        workspace.selection().benchmark().set("mine");
        MissingDataComparison found =
                MissingDataComparison.of(results().shown(), group(), "mine", Progress.unwatched());
        SectionViewModel missing = opened("missing");
        assertThat(said(missing))
                .contains(
                        row(found.complete()) + "in use",
                        row(found.withoutCostliest()) + "use this",
                        row(found.impute()) + "use this");
        action(missing, "use this", 1).run();
        assertThat(results().shown().options().missing()).isEqualTo(MissingPolicy.IMPUTE);
        assertThat(said(missing)).contains(row(found.impute()) + "in use", row(found.complete()) + "use this");
        workspace.undo();
        assertThat(said(missing)).contains(row(found.complete()) + "in use");
    }

    private static String row(MissingDataComparison.Result result) {
        return EstimateText.correlation(result.rho()) + " | " + EstimateText.interval(result.interval()) + " | "
                + result.n() + " | ";
    }

    @Test
    void comparesWithTheOtherGroupByAJointInterval() {
        reference("truthfulqa_mc1");
        SectionViewModel comparison = opened("comparison");
        assertThat(said(comparison)).singleElement().asString().startsWith("Two separate intervals do not show");
        comparison.choose(choice(comparison, "Same benchmark, base models"));
        CorrelationDifference found = CorrelationDifference.between(
                results().shown().table(),
                group(),
                "truthfulqa_mc1",
                results().shown().group("base").orElseThrow(),
                "truthfulqa_mc1",
                results().shown().options().withInterval(interval -> interval.withResampling(Resampling.MODELS)),
                Progress.unwatched());
        assertThat(found.isClear()).isFalse();
        assertThat(said(comparison))
                .contains(
                        "Difference: " + EstimateText.correlation(found.difference()) + "  "
                                + EstimateText.interval(found.interval().interval()),
                        "No difference is shown: the interval of the difference includes 0.");
    }

    @Test
    void comparesWithAnotherBenchmarkWhichStaysChosen() {
        reference("truthfulqa_mc1");
        SectionViewModel comparison = opened("comparison");
        comparison.choose(choice(comparison, "BBQ Ambiguous"));
        assertThat(said(comparison))
                .contains("The two differ: the interval of the difference excludes 0.")
                .anyMatch(text -> text.startsWith("BBQ Ambiguous: ρ −0.37"));
        workspace.selection().benchmark().set("gpqa");
        assertThat(said(comparison))
                .contains("The two differ: the interval of the difference excludes 0.")
                .noneMatch(text -> text.startsWith("TruthfulQA"));
    }

    private static ChoiceList.Choice choice(SectionViewModel section, String title) {
        return section.state().get().choices().orElseThrow().all().stream()
                .filter(choice -> choice.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void computesFromTheVisibleModelsWhereTheyAreRefittedAndSaysSo() {
        reference("truthfulqa_mc1");
        SectionViewModel window = opened("window");
        String all = String.join("\n", said(window));
        workspace.change(
                "isolate Qwen",
                plan -> plan.withFilter(ModelFilter.refitting(new Filter.OneOf("family", Set.of("Qwen")))));
        assertThat(results().showsRefitted()).isTrue();
        assertThat(said(window))
                .contains("Computed from the visible models alone (refitted).")
                .anyMatch(text -> text.contains(" | 4 | "));
        assertThat(String.join("\n", said(window))).isNotEqualTo(all);
    }

    @Test
    void everySectionGivesAReasonWhereATableSaysNothing() throws Exception {
        open("model,mmlu,gsm8k,hellaswag,mine", "a,1,2,3,0.5", "b,2,3,4,0.5", "c,4,3,1,0.5");
        workspace.selection().benchmark().set("mine");
        String reason = correlation().rho().reason();
        assertThat(reason).isNotEmpty();
        assertThat(said(opened("significance"))).contains("p: – " + reason, "Level: – " + reason);
        assertThat(said(opened("trend"))).contains("There are no residuals: " + reason + ".");
        assertThat(String.join(" ", said(opened("window")))).containsIgnoringCase(reason);
        assertThat(String.join(" ", said(opened("partial")))).contains("no numeric column about the models");
        assertThat(said(opened("sensitivity"))).anyMatch(text -> text.startsWith("Model | – | –"));
        assertThat(String.join(" ", said(opened("missing")))).contains("–");
        SectionViewModel comparison = opened("comparison");
        comparison.choose(comparison.state().get().choices().orElseThrow().all().get(1));
        assertThat(String.join(" ", said(comparison))).contains("Difference: – " + reason);
        for (SectionViewModel section : model.sections()) {
            assertThat(String.join(" ", said(section))).doesNotContain("NaN").doesNotContain("Infinity");
        }
        assertThat(workspace.notices().current().get()).isEmpty();
    }
}
