package org.disentangle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.joining.JoinException;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.TableJoin;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.session.command.Invocation;
import org.disentangle.session.command.RecipeCommand;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.Sources;
import org.disentangle.state.InputFile;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Listing;

/**
 * Advice for the author of a benchmark whose table holds only its own scores, and so no or only one capabilities
 * benchmark: lists the columns found, and the command that adds them to the reference table.
 */
final class ReferenceAdvice {
    private static final int COLUMNS_LISTED = 12;
    /** The fewest capabilities benchmarks for a score. */
    private static final int FEWEST_CAPABILITIES = 2;

    private final Plan plan;
    private final String out;
    private final Progress progress;

    ReferenceAdvice(Plan plan, String out, Progress progress) {
        this.plan = plan;
        this.out = out;
        this.progress = progress;
    }

    /** Whether this is the reason why nothing can be analysed. */
    boolean concerns(ScoreTable table) {
        return !plan.input().files().isEmpty()
                && plan.analysis().x().isEmpty()
                && table.benchmarks(Role.CAPABILITIES).size() < FEWEST_CAPABILITIES
                && table.benchmarks().stream().anyMatch(benchmark -> benchmark.role() == Role.SAFETY);
    }

    /** The lines of the advice; the command is on its own line, to be copied. */
    List<String> lines(ScoreTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("Columns of scores: "
                + listed(table.benchmarks().stream().map(Benchmark::column).toList()) + ".");
        List<String> about = table.attributes().stream()
                .filter(attribute -> !attribute.inferred())
                .map(Attribute::column)
                .toList();
        if (!about.isEmpty()) {
            lines.add("Columns about the models: " + listed(about) + ".");
        }
        if (plan.input().files().stream().anyMatch(file -> InputFile.isPipe(Path.of(file)))) {
            lines.add(
                    "Save the table as a file, because a pipe can be read only once; --join FILE then adds its scores to"
                            + " the reference table that comes with the program.");
            return lines;
        }
        command(table).ifPresent(command -> {
            lines.add("This command adds the scores to the reference table that comes with the program, by model name"
                    + (command.contains("--accept-matches")
                            ? " (also where names are only similar; matches.csv lists them)"
                            : "")
                    + ":");
            lines.add(command);
        });
        return lines;
    }

    private static String listed(List<String> columns) {
        return Listing.cut(columns, COLUMNS_LISTED);
    }

    private Optional<String> command(ScoreTable table) {
        Sources input = plan.input();
        List<AddedTable> joins = new ArrayList<>(
                input.files().stream().map(AddedTable::undecided).toList());
        joins.addAll(input.joins());
        try {
            ScoreTable reference = ReferenceTable.read(progress);
            List<ModelMatch> matches = Matching.propose(reference, table);
            boolean alike = matches.stream().anyMatch(ModelMatch::doubtful);
            Plan joined = plan.withInput(
                    input.withFiles(List.of()).withJoins(joins).withAcceptMatches(alike || input.acceptMatches()));
            String decided =
                    TableJoin.conflicts(reference, table, matches, progress).isEmpty() ? "" : " --conflicts keep";
            return RecipeCommand.line(Invocation.program(), joined, out).map(line -> line + decided);
        } catch (ImportException | JoinException impossible) {
            return Optional.empty();
        }
    }
}
