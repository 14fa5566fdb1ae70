package org.disentangle.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalState;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.finding.cards.BenchmarkCard;
import org.disentangle.finding.cards.BenchmarkCardWriter;
import org.disentangle.finding.cards.ModelCard;
import org.disentangle.finding.cards.ModelCardWriter;
import org.disentangle.finding.sections.AllSections;
import org.disentangle.finding.sections.MissingDataSection;
import org.disentangle.finding.sections.PairsSection;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known of the paper's table, said without a window and without an open session. */
class FindingsTest {
    private static Analysis analysis;

    @BeforeAll
    static void analyse() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        AnalysisOptions options =
                AnalysisOptions.defaults().withInterval(interval -> interval.withResampling(Resampling.NONE));
        analysis = Analyser.analyse(table, Subset.all(table.modelCount()), options, Progress.unwatched());
    }

    /** All models of a table, none filtered out. */
    private record AllModels(Analysis all) implements ShownNumbers {
        @Override
        public Analysis shown() {
            return all;
        }

        @Override
        public Optional<GroupAnalysis> group(String name) {
            return all.group(name);
        }

        @Override
        public Optional<BenchmarkCorrelation> ofAll(String group, String benchmark) {
            return all.group(group).flatMap(present -> present.correlation(benchmark));
        }

        @Override
        public Optional<BenchmarkCorrelation> ofVisible(String group, String benchmark) {
            return Optional.empty();
        }

        @Override
        public boolean isFiltered() {
            return false;
        }

        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        public boolean showsRefitted() {
            return false;
        }

        @Override
        public int visibleOf(String group) {
            return modelsOf(group).size();
        }

        @Override
        public Subset modelsOf(String group) {
            return all.group(group).orElseThrow().models();
        }

        @Override
        public IntervalState shownIntervals() {
            return IntervalState.immediate(all.options());
        }

        @Override
        public Optional<FrozenScales> scales() {
            return Optional.empty();
        }

        @Override
        public Optional<ScaledModels> scaled(GroupAnalysis group) {
            return Optional.empty();
        }

        @Override
        public Optional<NamedPairs> pairs() {
            return Optional.empty();
        }

        @Override
        public List<Subdomain> subdomains() {
            return List.of();
        }
    }

    private static Subject subject(String benchmark) {
        return Subject.of(new AllModels(analysis), "chat", benchmark).orElseThrow();
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().flatMap(FindingsTest::texts).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream().map(fact -> fact.name() + ": " + fact.value());
        }
        if (block instanceof Block.Text text) {
            return Stream.of(text.text());
        }
        if (block instanceof Block.Actions actions) {
            return actions.all().stream().map(Block.Action::text);
        }
        return ((Block.Table) block)
                .rows().stream()
                        .map(row -> row.cells().stream().map(Block.Cell::text).collect(Collectors.joining(" | ")));
    }

    private static Section section(String id) {
        return AllSections.list().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySectionSaysTheSameTwice() throws Exception {
        Subject subject = subject("truthfulqa_mc1");
        for (Section section : AllSections.list()) {
            if (section.isOfferedFor(subject)) {
                List<Block> once = section.about(subject, "", Progress.unwatched());
                assertThat(text(once)).as(section.id()).isNotBlank();
                assertThat(section.about(subject, "", Progress.unwatched()))
                        .as(section.id())
                        .isEqualTo(once);
            }
        }
        assertThat(AllSections.list()).extracting(Section::id).doesNotHaveDuplicates();
    }

    @Test
    void significanceHasTheNumbersOfTheAnalysis() throws Exception {
        Subject subject = subject("truthfulqa_mc1");
        String said = text(section("significance").about(subject, "", Progress.unwatched()));
        assertThat(said)
                .contains("95 % interval: "
                        + EstimateText.interval(subject.correlation().interval()))
                .contains("p: " + EstimateText.pValue(subject.correlation().pValue()));
    }

    @Test
    void linksSayWhereTheyLeadAndActionsWhatTheyAre() throws Exception {
        Subject subject = subject("truthfulqa_mc1");
        List<Block.Link> models = links(section("trend").about(subject, "", Progress.unwatched()));
        assertThat(models).isNotEmpty().allMatch(Block.Link.ToModel.class::isInstance);
        assertThat(links(section("missing").about(subject, "", Progress.unwatched())))
                .contains(new Block.Link.ToAction(MissingDataSection.use(MissingPolicy.IMPUTE)))
                .doesNotContain(new Block.Link.ToAction(MissingDataSection.use(MissingPolicy.COMPLETE)));
        assertThat(section("pairs").about(subject, "", Progress.unwatched()))
                .filteredOn(Block.Actions.class::isInstance)
                .flatExtracting(block -> ((Block.Actions) block).all())
                .extracting(Block.Action::id)
                .containsExactly(PairsSection.CHOOSE);
    }

    private static List<Block.Link> links(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.link().stream())
                .toList();
    }

    @Test
    void aChoiceIsAskedForAndTaken() throws Exception {
        Subject subject = subject("truthfulqa_mc1");
        Section comparison = section("comparison");
        ChoiceList offered = comparison.choices(subject, "").orElseThrow();
        assertThat(offered.selected().id()).isEmpty();
        assertThat(comparison
                        .choices(subject, "group base")
                        .orElseThrow()
                        .selected()
                        .title())
                .isEqualTo("Same benchmark, base models");
        assertThat(comparison.choices(subject, "of another table").orElseThrow().selected())
                .isEqualTo(offered.selected());
    }

    @Test
    void theCardsAreBlocksToo() {
        Subject subject = subject("truthfulqa_mc1");
        BenchmarkCard card = new BenchmarkCardWriter(subject.numbers(), "chat", subject.benchmark(), false).write();
        assertThat(text(card.blocks()))
                .startsWith("TruthfulQA")
                .contains(
                        "ρ = " + EstimateText.correlation(subject.correlation().rho()) + " "
                                + EstimateText.interval(subject.correlation().interval()))
                .contains(card.notes())
                .endsWith(BenchmarkCard.CAUTION);
        ModelCard model =
                new ModelCardWriter(subject.numbers(), subject.group().models().row(0)).write();
        assertThat(text(model.blocks()))
                .startsWith(model.name())
                .contains("Capabilities: ")
                .contains(model.scores().get(0).name() + " | "
                        + model.scores().get(0).value());
    }
}
