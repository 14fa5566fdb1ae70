package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disentangle.cli.CommandLineProgram;
import org.disentangle.cli.Console;
import org.disentangle.export.JoinedModels;
import org.disentangle.export.ResultExport;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.StudiesOf;
import org.disentangle.table.Direction;
import org.disentangle.table.Filter;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that is copied computes what is shown: it is run here, and what it writes is compared. */
class CommandCopyingTest {
    private static final Pattern WORD = Pattern.compile("'((?:[^']|'\\\\'')*)'|(\\S+)");

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(new DirectRunner(), new TableReader(), notices);
    private final List<String> copied = new ArrayList<>();
    private Path table;
    private CommandCopying copying;

    @BeforeEach
    void write() throws IOException {
        copying = new CommandCopying(
                workspace,
                new DirectRunner(),
                copied::add,
                () -> Files.createDirectories(folder.resolve("state/commands")));
        List<String> rows = new ArrayList<>(List.of("model,family,mmlu,gsm8k,hellaswag,toxigen,mine,my scores"));
        for (int i = 0; i < 18; i++) {
            rows.add("model-%d,%s,%d,%d,%d,%d,%d,%d"
                    .formatted(
                            i,
                            i % 3 == 0 ? "Qwen" : "Llama",
                            20 + 2 * i,
                            i * i,
                            30 + i,
                            40 - i,
                            i * 7 % 11,
                            i * 5 % 7));
        }
        table = Files.write(folder.resolve("my table.csv"), rows);
    }

    private void open(UnaryOperator<ChosenColumnsOf> choice) throws Exception {
        ChosenColumnsOf chosen = choice.apply(new ChosenColumnsOf(Map.of(), Map.of()));
        ImportOptions defaults = workspace.reader().defaults();
        ChosenColumns columns = new ChosenColumns(
                workspace.reader().preview(List.of(table), defaults, Progress.unwatched()).columns().stream()
                        .map(column -> column.withUse(chosen.uses().getOrDefault(column.name(), column.use())))
                        .map(column -> column.withDirection(
                                chosen.directions().getOrDefault(column.name(), column.direction())))
                        .toList());
        workspace.open(List.of(table), columns.over(defaults));
    }

    /** What is chosen in the preview. */
    private record ChosenColumnsOf(Map<String, Use> uses, Map<String, Direction> directions) {}

    private void change(UnaryOperator<Plan> change) {
        workspace.change("change", change);
        assertThat(notices.current().get().map(Notices.Notice::sentence)).isEmpty();
    }

    private String command() {
        copying.copy();
        return copied.get(copied.size() - 1);
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("'\\''", "'"));
        }
        return words;
    }

    /** Runs the command and compares its numbers with those of the window. */
    private void repeats(String command) throws Exception {
        assertThat(command).startsWith("disentangle analyze ").endsWith(" --out results");
        List<String> words = new ArrayList<>(words(command));
        words.remove(0);
        Path out = folder.resolve("run");
        words.set(words.size() - 1, out.toString());
        words.addAll(List.of("--figures", "none"));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayOutputStream(), errors, StandardCharsets.UTF_8);
        int code = new CommandLineProgram(console, Progress.unwatched()).run(words);
        assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        Results shown = workspace.results().get().orElseThrow();
        Plan plan = shown.settled().withFigures(new FigureChoices(List.of(), FigureSize.millimetres(140, 105), 300));
        Path window = folder.resolve("window");
        ResultExport.write(
                shown.drawn(),
                StudiesOf.compute(
                        shown.drawn(), plan.studies(), shown.document().studies(), Map.of(), Progress.unwatched()),
                plan,
                JoinedModels.none(),
                window,
                Progress.unwatched());
        for (String file : List.of("correlations.csv", "scores.csv", "loadings.csv", "components.csv")) {
            assertThat(Files.readString(out.resolve(file))).as(file).isEqualTo(Files.readString(window.resolve(file)));
        }
    }

    @Test
    void saysTheReferenceTableInOneWord() throws Exception {
        workspace.openReference();
        assertThat(command()).isEqualTo("disentangle analyze --out results");
        repeats(command());
    }

    @Test
    void saysOnlyWhatTheCommandLineWouldNotTakeByItself() throws Exception {
        open(chosen -> chosen);
        assertThat(command()).startsWith("disentangle analyze '" + table + "' ").doesNotContain("--capabilities");
        repeats(command());
    }

    @Test
    void saysRolesDirectionsOptionsAndAFilterThatRefits() throws Exception {
        open(chosen -> new ChosenColumnsOf(Map.of("hellaswag", Use.IGNORED), Map.of("my scores", Direction.LOWER)));
        change(plan -> plan.withAnalysis(plan.analysis().withThreshold(0.25).withGroupBy(Optional.of("family"))));
        change(plan -> plan.withFilter(ModelFilter.refitting(new Filter.OneOf("family", Set.of("Llama")))));
        assertThat(command())
                .contains("--capabilities mmlu,gsm8k", "--direction 'my scores=lower'", "--where family=Llama")
                .contains("--threshold 0.25", "--group-by family");
        repeats(command());
    }

    @Test
    void saysWhichScoresStayWhereTablesAreJoined() throws Exception {
        open(chosen -> chosen);
        Path added =
                Files.writeString(folder.resolve("added.csv"), "model,mmlu,new\nModel 1,5,1\nmodel-2,7,2\nx,3,4\n");
        change(plan -> plan.withInput(input -> input.withJoins(
                        List.of(AddedTable.undecided(added.toString()).withConflicts(Conflicts.REPLACE)))
                .withAcceptMatches(true)));
        assertThat(command()).contains("--join " + added + " --accept-matches --conflicts replace");
        repeats(command());
    }

    @Test
    void namesASessionWhereNoOptionSaysWhatWasChosen() throws Exception {
        open(chosen -> chosen);
        change(plan ->
                plan.withEdits(AttributeEdit.with(plan.edits(), new AttributeEdit("family", "model-3", 1, "Yi"))));
        change(plan -> plan.withAnalysis(plan.analysis().withGroupBy(Optional.of("family"))));
        assertThat(command()).contains(".disentangle").doesNotContain("my table");
        assertThat(command()).as("the same choices, the same session").isEqualTo(copied.get(0));
        assertThat(notices.current().get().orElseThrow().sentence()).contains("a session saved for this purpose");
        repeats(command());
    }

    @Test
    void namesASessionWhereModelsAreOnlyHidden() throws Exception {
        workspace.openReference();
        change(plan -> plan.withFilter(new ModelFilter(new Filter.OneOf("family", Set.of("Llama")), FilterMode.HIDE)));
        assertThat(command()).contains(".disentangle");
        repeats(command());
    }
}
