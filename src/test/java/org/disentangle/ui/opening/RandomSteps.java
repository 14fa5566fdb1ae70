package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.joining.JoiningViewModel;

/** What a user may do to a document next: join, read differently, filter, edit, choose options. */
final class RandomSteps {
    private final Random random;
    private final List<Path> additions;
    private final List<String> done;

    /**
     * Steps.
     *
     * @param additions the tables that may be joined
     * @param done is told what was done
     */
    RandomSteps(Random random, List<Path> additions, List<String> done) {
        this.random = random;
        this.additions = List.copyOf(additions);
        this.done = done;
    }

    void take(WindowlessProgram program) {
        switch (random.nextInt(11)) {
            case 0, 1 -> join(program);
            case 2 -> readDifferently(program);
            case 3, 4 -> filter(program);
            case 5 ->
                change(
                        program,
                        "mode",
                        plan -> plan.withFilter(
                                plan.filter().withMode(random.nextBoolean() ? FilterMode.HIDE : FilterMode.REFIT)));
            case 6, 7 -> edit(program);
            case 8 -> options(program);
            case 9 -> errors(program);
            default ->
                change(
                        program,
                        "subdomains",
                        plan -> plan.withStudies(plan.studies()
                                .withGroups(
                                        random.nextBoolean()
                                                ? List.of()
                                                : List.of(new Subdomain("words", List.of("mmlu"))))));
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void join(WindowlessProgram program) {
        if (program.session().plan().input().joins().size() >= 3) {
            return;
        }
        Path file = pick(additions);
        done.add("join " + file.getFileName());
        program.joining.begin(List.of(file), program.workspace.reader().defaults());
    }

    /** The sheet is shown: something is decided, if only by chance. */
    void decide(JoiningViewModel joining) {
        joining.policy().set(random.nextBoolean() ? Conflicts.KEEP : Conflicts.REPLACE);
        joining.counting().set(random.nextBoolean());
        joining.finish();
    }

    private void readDifferently(WindowlessProgram program) {
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

    private void filter(WindowlessProgram program) {
        Filter passing = pick(List.of(
                Filter.everything(),
                new Filter.OneOf("family", Set.of("Llama", "Yi")),
                new Filter.InRange("size", 3e9, 1.5e10),
                new Filter.Not(new Filter.NameContains("1"))));
        change(program, "filter", plan -> plan.withFilter(plan.filter().withPassing(passing)));
    }

    private void edit(WindowlessProgram program) {
        ScoreTable table = program.results().document().table();
        String column = pick(List.of("family", "type"));
        if (table.attribute(column).filter(Attribute.Text.class::isInstance).isPresent()) {
            AttributeEdit edit = AttributeEdit.of(
                    table, column, random.nextInt(table.modelCount()), pick(List.of("Llama", "Qwen", "chat", "")));
            change(program, "edit", plan -> plan.withEdits(AttributeEdit.with(plan.edits(), edit)));
        }
    }

    void options(WindowlessProgram program) {
        switch (random.nextInt(4)) {
            case 0 ->
                change(
                        program,
                        "threshold",
                        plan -> plan.withAnalysis(plan.analysis().withThreshold(0.1 + 0.1 * random.nextInt(8))));
            case 1 ->
                change(
                        program,
                        "coefficient",
                        plan -> plan.withAnalysis(
                                plan.analysis().withCoefficient(pick(List.of(Coefficient.values())))));
            case 2 ->
                change(
                        program,
                        "x",
                        plan -> plan.withAnalysis(
                                plan.analysis().withX(random.nextBoolean() ? Optional.empty() : Optional.of("size"))));
            default ->
                change(
                        program,
                        "groups",
                        plan -> plan.withAnalysis(
                                plan.analysis().withGroupBy(Optional.of(pick(List.of("family", "type"))))));
        }
    }

    private void errors(WindowlessProgram program) {
        List<String> columns = program.results().document().table().benchmarks().stream()
                .map(Benchmark::column)
                .toList();
        String score = pick(columns);
        String column = pick(columns);
        boolean free =
                !program.session().plan().input().columns().uses().errors().containsValue(score);
        if (!score.equals(column) && free && !score.equals("mmlu") && column.length() <= "bbq".length() + 1) {
            change(
                    program,
                    "errors of " + score + " in " + column,
                    plan -> plan.withInput(plan.input().withErrors(score, column)));
        }
    }

    private void change(WindowlessProgram program, String name, UnaryOperator<Plan> change) {
        done.add(name);
        program.workspace.change(name, change);
    }
}
