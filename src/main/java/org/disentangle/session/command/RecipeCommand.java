package org.disentangle.session.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.option.AnalysisOptionList;
import org.disentangle.session.option.CommandFlag;
import org.disentangle.session.option.FigureOptionList;
import org.disentangle.session.option.NameList;
import org.disentangle.session.option.OptionDescription;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.Sources;
import org.disentangle.session.studies.StudyChoices;

/**
 * A recipe as a command for a POSIX shell: the command that reproduces the results shown. Only what differs from the
 * defaults is written.
 */
public final class RecipeCommand {
    private RecipeCommand() {}

    /**
     * Makes the command line.
     *
     * @param program the command that starts the program, already quoted for a shell
     * @param plan the choices
     * @param out the results folder
     * @return the command line; empty if no option expresses some choice (a range, a match chosen by hand, an edited
     *     family, the role of a column, subdomains named by hand), in which case a saved session is needed
     */
    public static Optional<String> line(String program, Plan plan, String out) {
        Optional<List<WhereClause>> where = WhereClause.of(plan.filter().passing());
        if (where.isEmpty()
                || hides(plan.filter())
                || !plan.edits().isEmpty()
                || !plan.labels().isEmpty()
                || !plan.studies().groups().isEmpty()
                || !isSaid(plan.input())) {
            return Optional.empty();
        }
        Command command = new Command(program);
        plan.input().files().forEach(command::file);
        addInput(plan.input(), command);
        plan.input().roles().catalogue().ifPresent(file -> command.option("--benchmarks", file));
        addColumns(plan.input().columns().uses(), command);
        command.names("--capabilities", plan.input().roles().capabilities());
        command.names("--safety", plan.input().roles().safety());
        where.get().forEach(clause -> command.option("--where", clause.text()));
        addDescribed(plan.analysis(), AnalysisOptionList.ON_THE_COMMAND_LINE, command);
        addStudies(plan.studies(), command);
        addDescribed(plan.figures(), FigureOptionList.ALL, command);
        command.option("--out", out);
        return Optional.of(command.line.toString());
    }

    /**
     * Whether options express what the columns are: they can state only directions, standard errors, and which columns
     * mix percentages and fractions; the last applies to joined tables too.
     */
    private static boolean isSaid(Sources input) {
        ColumnChoices columns = input.columns();
        ColumnChoices others = new ColumnChoices(
                columns.benchmarks(),
                columns.uses().withPercentages(Set.of()).withErrors(Map.of()).withDirections(Map.of()));
        return others.equals(ColumnChoices.none())
                && !input.roles().knownDirections()
                && areJoinedAlike(input.joins())
                && (input.joins().isEmpty() || columns.uses().percentages().isEmpty());
    }

    /**
     * Whether the only decision about joined tables is, for all of them alike, which of two different scores to keep.
     */
    private static boolean areJoinedAlike(List<AddedTable> joins) {
        return joins.stream().map(AddedTable::conflicts).distinct().count() <= 1
                && joins.stream().allMatch(table -> table.withConflicts(Conflicts.REFUSE)
                        .equals(AddedTable.undecided(table.file())));
    }

    /** Whether models are only hidden, which no option expresses. */
    private static boolean hides(ModelFilter filter) {
        return filter.mode() == FilterMode.HIDE && !filter.isEverything();
    }

    /** The command line that takes every choice from a saved session. */
    public static String lineWithSession(String program, String session, String out) {
        Command command = new Command(program);
        command.file(session);
        command.option("--out", out);
        return command.line.toString();
    }

    private static void addInput(Sources input, Command command) {
        input.joins().forEach(table -> {
            command.word("--join");
            command.file(table.file());
        });
        if (input.acceptMatches() && !input.joins().isEmpty()) {
            command.word("--accept-matches");
        }
        input.joins().stream()
                .map(AddedTable::conflicts)
                .filter(conflicts -> conflicts != Conflicts.REFUSE)
                .findFirst()
                .ifPresent(conflicts -> command.option("--conflicts", conflicts.word()));
        Reading reading = input.reading();
        reading.sheet().ifPresent(sheet -> command.option("--sheet", sheet));
        reading.encoding().ifPresent(encoding -> command.option("--encoding", encoding));
        reading.dialect().ifPresent(dialect -> command.option("--delimiter", dialect.word()));
        reading.decimalMark().ifPresent(mark -> command.option("--decimal-mark", mark.word()));
        command.names(
                "--percentages",
                List.copyOf(new TreeSet<>(input.columns().uses().percentages())));
        reading.layout().ifPresent(layout -> command.option("--layout", layout.word()));
        reading.headerRow().ifPresent(row -> command.option("--header-row", Integer.toString(row)));
        reading.metric().ifPresent(metric -> command.option("--metric", metric));
        if (reading.repeated() != Repeated.KEEP) {
            command.option("--repeated", reading.repeated().word());
        }
    }

    private static void addColumns(ColumnUses uses, Command command) {
        new TreeMap<>(uses.directions())
                .forEach((column, direction) -> command.option("--direction", column + "=" + direction.word()));
        new TreeMap<>(uses.errors())
                .forEach((score, errors) -> command.option("--errors", new Assignment(score, errors).text()));
    }

    private static <O> void addDescribed(O choices, List<OptionDescription<O>> options, Command command) {
        for (OptionDescription<O> option : options) {
            for (CommandFlag<O> flag : option.flags()) {
                flag.writer().apply(choices).ifPresent(value -> {
                    command.word(flag.name());
                    if (flag.takesValue()) {
                        command.word(value);
                    }
                });
            }
        }
    }

    private static void addStudies(StudyChoices studies, Command command) {
        for (StudyChoices.Comparison comparison : studies.comparisons()) {
            List<String> names = new ArrayList<>(List.of(comparison.first()));
            comparison.second().ifPresent(names::add);
            command.names("--compare", names);
        }
        studies.scale().ifPresent(file -> command.option("--scale", file));
        studies.pairs().ifPresent(file -> command.option("--pairs", file));
        studies.subdomains().ifPresent(file -> command.option("--subdomains", file));
    }

    /** Quotes a word for a POSIX shell: unchanged if safe, otherwise in single quotes. */
    public static String quote(String word) {
        boolean safe = !word.isEmpty()
                && word.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || "_-./:=,+@%".indexOf(c) >= 0);
        return safe ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Builds a command line. */
    private static final class Command {
        private final StringBuilder line;

        Command(String program) {
            line = new StringBuilder(program).append(" analyze");
        }

        void word(String word) {
            line.append(' ').append(quote(word));
        }

        /** Adds a file name, written so that it cannot be mistaken for an option. */
        void file(String file) {
            word(file.startsWith("-") ? "./" + file : file);
        }

        void option(String option, String value) {
            word(option);
            word(value);
        }

        void names(String option, List<String> names) {
            if (!names.isEmpty()) {
                option(option, NameList.join(new ArrayList<>(names)));
            }
        }
    }
}
