package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.export.JoinedModels;
import org.disentangle.export.ResultExport;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.JoinDecision;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.NamedRow;
import org.disentangle.importing.joining.TableJoin;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Scale;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.ResultsOf;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.opening.ChosenSources;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.ScaleJson;
import org.disentangle.session.studies.Studies;
import org.disentangle.session.studies.StudiesOf;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.table.Direction;
import org.disentangle.table.Filter;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

/** What was decided by hand on an open document, repeated on the command line. */
class WindowRecipeTest extends CommandLineFixture {
    private static final AnalysisOptions BY_FAMILY = AnalysisOptions.defaults().withGroupBy(Optional.of("family"));

    private static final ImportOptions GUESS = new ImportOptions(Optional.empty(), List.of(), List.of(), true);

    private final Opening opening = new Opening(file -> Source.file(Path.of(file)));

    /** As the window opens a file. */
    private Document open(Path file, ImportOptions options) throws Exception {
        return at(Plan.starting()
                .withAnalysis(AnalysisOptions.defaults())
                .withInput(ChosenSources.of(List.of(file.toString()), options)));
    }

    private Document open() throws Exception {
        return open(table, new ImportOptions(Optional.empty(), List.of("know", "math", "code"), List.of(), true));
    }

    private Document reference() throws Exception {
        return at(Plan.starting().withAnalysis(AnalysisOptions.defaults()));
    }

    private Document at(Plan plan) throws Exception {
        return opening.open(plan, Progress.unwatched());
    }

    /** The document with another table, whose models are all accepted. */
    private Document joined(Document open, AddedTable added) throws Exception {
        List<AddedTable> joins = new ArrayList<>(open.plan().input().joins());
        joins.add(added);
        return at(open.plan().withInput(input -> input.withJoins(joins).withAcceptMatches(true)));
    }

    private Path mine() throws Exception {
        StringBuilder text = new StringBuilder("model,MMLU,mine,truth\nsomebody,0.5,1,0.9\n");
        for (int i = 0; i < 12; i++) {
            text.append("model-").append(i).append(',').append((i * 5) % 11).append(',');
            text.append((i * 7) % 5).append(',').append((i * 3) % 7).append('\n');
        }
        return Files.writeString(folder.resolve("mine.csv"), text);
    }

    /** The first row belongs to the last model, the second stays separate, the added scores win, and MMLU counts. */
    private Document joined(Document open) throws Exception {
        Path mine = mine();
        ScoreTable added = TableImporter.read(List.of(Source.file(mine)), GUESS, Progress.unwatched());
        List<ModelMatch> matches = new ArrayList<>(Matching.propose(open.original(), added));
        matches.set(0, matches.get(0).chosen(NamedRow.of(open.original(), 15)));
        matches.set(1, matches.get(1).apart());
        Map<String, Role> roles = Map.of("MMLU", Role.CAPABILITIES, "mine", Role.SAFETY);
        Document joined = joined(
                open,
                new AddedTable(
                        mine.toString(),
                        Optional.empty(),
                        ChosenMatch.among(matches, open.original()),
                        Conflicts.REPLACE,
                        roles));
        ScoreTable byHand = TableJoin.join(
                open.original(), added, matches, new JoinDecision(Conflicts.REPLACE, roles), Progress.unwatched());
        assertThat(joined.table().models()).isEqualTo(byHand.models());
        assertThat(joined.table().benchmarks()).isEqualTo(byHand.benchmarks());
        return joined;
    }

    @Test
    void repeatsMatchesScoresRolesAndWords() throws Exception {
        Document document = joined(open());
        List<AttributeEdit> edits = AttributeEdit.with(
                List.of(AttributeEdit.of(document.table(), "family", 0, "Qwen")),
                AttributeEdit.of(document.table(), "family", 15, ""));
        repeats(at(document.plan().withAnalysis(BY_FAMILY).withEdits(edits)));
        assertThat(read(out.resolve("scores.csv")))
                .filteredOn(row -> row.get("model").equals("model-0"))
                .extracting(row -> row.get("group"))
                .containsExactly("Qwen", "");
        assertThat(Files.readString(out.resolve("loadings.csv"))).contains("MMLU");
    }

    /** A scale of the first models, two pairs across groups, and subdomains named by hand. */
    @Test
    void repeatsScalePairsAndSubdomains() throws Exception {
        Document open = open();
        Analysis fitted = Analyser.analyse(
                open.table(), open.table().allModels(), AnalysisOptions.defaults(), Progress.unwatched());
        Path scale = folder.resolve("scale.json");
        Files.writeString(
                scale, ScaleJson.text(FrozenScales.of(fitted, "scores").orElseThrow(), "test"));
        Path pairs = Files.writeString(
                folder.resolve("pairs.csv"), "before,after\nmodel-0,model-1\nmodel-3,model-4\nmodel-5,model-8\n");
        StudyChoices studies = StudyChoices.none()
                .withScale(Optional.of(scale.toString()))
                .withPairs(Optional.of(pairs.toString()))
                .withGroups(List.of(
                        new Subdomain("words", List.of("know")), new Subdomain("numbers", List.of("math", "code"))));
        Document document = at(open.plan().withAnalysis(BY_FAMILY).withStudies(studies));
        Plan recipe =
                document.settled().withFigures(new FigureChoices(List.of(), FigureSize.millimetres(140, 105), 300));
        Analysis shown = ResultsOf.document(document, Progress.unwatched()).shown();
        assertThat(shown.groups()).allMatch(GroupAnalysis::isOnGivenScore);
        Path window = folder.resolve("window");
        ResultExport.write(
                shown,
                StudiesOf.compute(shown, recipe.studies(), document.studies(), Map.of(), Progress.unwatched()),
                recipe,
                JoinedModels.none(),
                window,
                Progress.unwatched());
        Outcome outcome =
                run("analyze", "--recipe", window.resolve("recipe.json").toString(), "--out", out.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        for (String file : List.of(
                "correlations.csv",
                "scores.csv",
                "pairs.csv",
                "pairs_summary.csv",
                "subdomains.csv",
                "subdomain_scores.csv",
                "recipe.json")) {
            assertThat(Files.readString(out.resolve(file))).as(file).isEqualTo(Files.readString(window.resolve(file)));
        }
        assertThat(read(out.resolve("pairs.csv"))).hasSize(6 * 3).allMatch(row -> !row.get("excess")
                .isEmpty());
    }

    /** A direction and an area chosen in the preview, an attribute that looks like scores, and percentages among fractions. */
    @Test
    void repeatsWhatWasChosenOfTheColumns() throws Exception {
        StringBuilder text = new StringBuilder("id,model,mmlu,gsm8k,hellaswag,toxigen,mine,year\n");
        for (int i = 0; i < 14; i++) {
            text.append("run-")
                    .append(i)
                    .append(",model-")
                    .append(i)
                    .append(',')
                    .append((i * 5) % 13)
                    .append(',');
            text.append((i * 5) % 11)
                    .append(',')
                    .append((i * 7) % 13)
                    .append(',')
                    .append((i * 3) % 7)
                    .append(',');
            text.append(i % 2 == 0 ? "0." + (10 + i) : (20 + 3 * i) % 50 + 5)
                    .append(',')
                    .append(2000 + i)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("columns.csv"), text);
        Preview preview = TablePreview.of(List.of(Source.file(file)), GUESS, Progress.unwatched());
        List<PreviewColumn> chosen = preview.columns().stream()
                .map(column -> switch (column.name()) {
                    case "id" -> column.withUse(Use.MODEL);
                    case "model", "year" -> column.withUse(Use.ATTRIBUTE);
                    case "hellaswag" -> column.withUse(Use.IGNORED);
                    case "mine" ->
                        column.withDirection(Direction.LOWER).withArea("Bias").withScale(Scale.PERCENT);
                    default -> column;
                })
                .toList();
        ImportOptions options = new ChosenColumns(chosen).over(GUESS);
        repeats(open(file, options));
        assertThat(read(out.resolve("correlations.csv")))
                .filteredOn(row -> row.get("benchmark").equals("mine"))
                .extracting(row -> row.get("direction") + " " + row.get("area"))
                .containsExactly("lower Bias");
        assertThat(read(out.resolve("correlations.csv")))
                .extracting(row -> row.get("benchmark"))
                .doesNotContain("year", "hellaswag");
        assertThat(read(out.resolve("scores.csv")))
                .extracting(row -> row.get("model"))
                .contains("run-3");
    }

    /** Hidden models count in every number, and only the figures are without them. */
    @Test
    void hidesModelsInFiguresAlone() throws Exception {
        Document open = open();
        Filter llama = new Filter.OneOf("family", Set.of("Llama"));
        FigureChoices svg = new FigureChoices(List.of("svg"), FigureSize.millimetres(140, 105), 300);
        Path recipe = folder.resolve("hide.json");
        for (FilterMode mode : FilterMode.values()) {
            Plan plan = open.settled().withFigures(svg).withFilter(new ModelFilter(llama, mode));
            Files.writeString(recipe, PlanJson.text(plan));
            Path to = folder.resolve(mode.word());
            Outcome outcome = run("analyze", "--recipe", recipe.toString(), "--out", to.toString());
            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(PlanJson.read(Files.readString(to.resolve("recipe.json")))
                            .plan())
                    .isEqualTo(plan);
        }
        Files.writeString(recipe, PlanJson.text(open.settled().withFigures(svg)));
        assertThat(run("analyze", "--recipe", recipe.toString(), "--out", out.toString())
                        .code())
                .isZero();
        Path hidden = folder.resolve("hide");
        assertThat(Files.readString(hidden.resolve("correlations.csv")))
                .isEqualTo(Files.readString(out.resolve("correlations.csv")));
        assertThat(Files.readString(hidden.resolve("scores.csv")))
                .isEqualTo(Files.readString(out.resolve("scores.csv")));
        assertThat(Files.readString(folder.resolve("refit").resolve("correlations.csv")))
                .isNotEqualTo(Files.readString(out.resolve("correlations.csv")));
        assertThat(points(hidden)).isEqualTo(6);
        assertThat(points(out)).isEqualTo(16);
    }

    /** How many models a scatter shows, as its description says. */
    private static int points(Path results) throws Exception {
        Path scatter;
        try (Stream<Path> files = Files.list(results.resolve("figures"))) {
            scatter = files.filter(file -> file.getFileName().toString().startsWith("scatter_"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Matcher models = Pattern.compile(" for (\\d+) models").matcher(Files.readString(scatter));
        assertThat(models.find()).isTrue();
        return Integer.parseInt(models.group(1));
    }

    /** Nobody said whether higher is better: the recipe does not say so either, and the doubt stays what is said first. */
    @Test
    void leavesADirectionOpenThatNobodyHasSettled() throws Exception {
        StringBuilder text = new StringBuilder("model,mmlu,gsm8k,hellaswag,calm\n");
        for (int i = 0; i < 12; i++) {
            text.append("m%d,%d,%d,%d,%d\n".formatted(i, 40 + 3 * i, 10 + i * i, 70 + 2 * i + i % 2, i * 5 % 11));
        }
        Path file = Files.writeString(folder.resolve("guess.csv"), text);
        List<Source> files = List.of(Source.file(file));
        Preview preview = TablePreview.of(files, GUESS, Progress.unwatched());
        ImportOptions options = new ChosenColumns(preview.columns(), Map.of(), Set.of("calm")).over(GUESS);
        Document opened = open(file, options);
        assertThat(opened.table().provenance().askedDirections()).containsExactly("calm");
        repeats(opened);
        assertThat(Files.readString(out.resolve("analysis.json")))
                .contains("nothing says whether higher or lower is better; it counts as \\\"higher is better\\\"");
    }

    /** What was chosen of columns that were added to the shipped table: which names the models, direction, area, scale. */
    @Test
    void repeatsWhatWasChosenOfAddedColumns() throws Exception {
        Document open = reference();
        ScoreTable reference = open.table();
        StringBuilder text = new StringBuilder("run,label,mine\n");
        for (int i = 0; i < 20; i++) {
            text.append("run-").append(i).append(',').append(reference.model(i)).append(',');
            text.append(i % 3 == 0 ? "0." + (10 + i) : (7 * i) % 50 + 5).append('\n');
        }
        Path file = Files.writeString(folder.resolve("added.csv"), text);
        List<PreviewColumn> chosen =
                TablePreview.of(List.of(Source.file(file)), GUESS, Progress.unwatched()).columns().stream()
                        .map(column -> switch (column.name()) {
                            case "label" -> column.withUse(Use.MODEL);
                            case "run" -> column.withUse(Use.ATTRIBUTE);
                            default ->
                                column.withDirection(Direction.LOWER)
                                        .withArea("Bias")
                                        .withScale(Scale.PERCENT);
                        })
                        .toList();
        ImportOptions options = new ChosenColumns(chosen).over(GUESS);
        Document document = joined(
                open,
                new AddedTable(
                        file.toString(),
                        Optional.of(options.reading()),
                        new ColumnChoices(ChosenSources.stated(options.catalogue()), options.uses()),
                        List.of(),
                        Conflicts.KEEP,
                        Map.of(),
                        Optional.empty()));
        assertThat(document.settled().input().joins().get(0).roles()).containsExactly(Map.entry("mine", Role.SAFETY));
        repeats(document);
        assertThat(read(out.resolve("correlations.csv")))
                .filteredOn(row -> row.get("benchmark").equals("mine"))
                .extracting(row -> row.get("direction") + " " + row.get("area"))
                .isNotEmpty()
                .containsOnly("lower Bias");
    }

    /** A benchmark that the window called as its file, because its column has the name of another one. */
    @Test
    void repeatsWhatWasNamedByItsFile() throws Exception {
        Document document = reference();
        ScoreTable reference = document.table();
        for (String name : List.of("mine", "yours")) {
            StringBuilder text = new StringBuilder("model,score,n\n");
            for (int i = 0; i < 20; i++) {
                text.append(reference.model(i))
                        .append(',')
                        .append((name.length() * i) % 17)
                        .append(",9\n");
            }
            Path file = Files.writeString(folder.resolve(name + ".csv"), text);
            Optional<String> benchmark = Optional.of(name).filter("yours"::equals);
            document = joined(
                    document,
                    new AddedTable(
                            file.toString(),
                            Optional.of(Reading.guess()),
                            ColumnChoices.none(),
                            List.of(),
                            Conflicts.KEEP,
                            Map.of(),
                            benchmark));
            assertThat(document.table().benchmark(benchmark.orElse("score"))).isPresent();
        }
        repeats(document);
        assertThat(read(out.resolve("correlations.csv")))
                .extracting(row -> row.get("benchmark"))
                .contains("score", "yours");
    }

    /** The command line comes to what the window would export. */
    private void repeats(Document document) throws Exception {
        Plan recipe =
                document.settled().withFigures(new FigureChoices(List.of(), FigureSize.millimetres(140, 105), 300));
        ScoreTable table = document.table();
        Analysis analysis = Analyser.analyse(table, table.allModels(), recipe.analysis(), Progress.unwatched());
        Path window = folder.resolve("window");
        Studies studies = StudiesOf.compute(analysis, recipe.studies(), List.of(), List.of(), Progress.unwatched());
        ResultExport.write(analysis, studies, recipe, JoinedModels.none(), window, Progress.unwatched());
        Outcome outcome =
                run("analyze", "--recipe", window.resolve("recipe.json").toString(), "--out", out.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        for (String name : List.of("correlations.csv", "scores.csv", "loadings.csv", "recipe.json")) {
            assertThat(Files.readString(out.resolve(name))).as(name).isEqualTo(Files.readString(window.resolve(name)));
        }
    }
}
