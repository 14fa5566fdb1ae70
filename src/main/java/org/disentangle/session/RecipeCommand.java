package org.disentangle.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;

/**
 * A recipe as a command for a POSIX shell: the command that reproduces a view. Only what differs from the defaults is
 * written.
 */
public final class RecipeCommand {
    private RecipeCommand() {}

    /**
     * The command line.
     *
     * @param program how the program is started, already fit for a shell
     * @param plan the choices
     * @param out the folder for the results
     * @return empty when the plan holds a choice that no option says (a range, a match chosen by hand, an edited family, what
     *     a column is, subdomains named by hand); then its JSON text is the way
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
        addAnalysis(plan.analysis(), command);
        addStudies(plan.studies(), command);
        addFigures(plan.figures(), command);
        command.option("--out", out);
        return Optional.of(command.line.toString());
    }

    /**
     * Of what columns are options say only directions, standard errors, and which ones mix percentages and fractions; the
     * last concerns joined tables too.
     */
    private static boolean isSaid(Sources input) {
        ColumnChoices columns = input.columns();
        ColumnChoices others = new ColumnChoices(
                columns.benchmarks(),
                columns.uses().withPercentages(Set.of()).withErrors(Map.of()).withDirections(Map.of()));
        return others.equals(ColumnChoices.none())
                && !input.roles().knownDirections()
                && input.joins().stream().allMatch(table -> table.equals(AddedTable.undecided(table.file())))
                && (input.joins().isEmpty() || columns.uses().percentages().isEmpty());
    }

    /** Whether models are only hidden, which no option says. */
    private static boolean hides(ModelFilter filter) {
        return filter.mode() == FilterMode.HIDE && !filter.isEverything();
    }

    /** The command line that takes every choice from a recipe file. */
    public static String lineWithRecipe(String program, String recipeFile, String out) {
        Command command = new Command(program);
        command.option("--recipe", recipeFile);
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

    private static void addAnalysis(AnalysisOptions options, Command command) {
        AnalysisOptions defaults = AnalysisOptions.defaults();
        if (options.groupBy().isPresent()) {
            command.option("--group-by", options.groupBy().get());
        } else if (!options.automaticGroups()) {
            command.option("--group-by", Plan.NO_GROUPS);
        }
        options.x().ifPresent(column -> command.option("--x", column));
        if (options.matrix() != defaults.matrix()) {
            command.option("--pca", options.matrix().word());
        }
        if (options.coefficient() != defaults.coefficient()) {
            command.option("--correlation", options.coefficient().word());
        }
        Threshold threshold = options.thresholdChoice();
        if (!threshold.equals(defaults.thresholdChoice())) {
            command.option("--threshold", threshold.stated() + (threshold.ofSpearman() ? Plan.OF_SPEARMAN : ""));
        }
        if (options.confidence() != defaults.confidence()) {
            command.option("--confidence", Double.toString(options.confidence()));
        }
        if (options.missing() != defaults.missing()) {
            command.option("--missing", options.missing().word());
        }
        options.partial().ifPresent(column -> command.option("--partial", column));
        addIntervals(options.interval(), command);
    }

    private static void addIntervals(IntervalOptions interval, Command command) {
        if (interval.resampling() == Resampling.NONE) {
            return;
        }
        command.option("--bootstrap", Integer.toString(interval.resamples()));
        if (interval.resampling() == Resampling.FAMILIES) {
            command.option("--resample", interval.resampling().word());
        }
        if (interval.seed() != IntervalOptions.USUAL_SEED) {
            command.option("--seed", Long.toString(interval.seed()));
        }
        if (interval.fixedScore()) {
            command.word("--fixed-score");
        }
        if (!interval.doubling()) {
            command.word("--no-doubling");
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

    private static void addFigures(FigureChoices figures, Command command) {
        FigureChoices defaults = FigureChoices.defaults();
        if (!figures.formats().equals(defaults.formats())) {
            command.option("--figures", figures.formats().isEmpty() ? "none" : String.join(",", figures.formats()));
        }
        if (!figures.size().equals(defaults.size())) {
            command.option("--size", sizeText(figures.size()));
        }
        if (figures.dpi() != defaults.dpi()) {
            command.option("--dpi", Integer.toString(figures.dpi()));
        }
    }

    /** The size as the option writes it: in the unit that says it exactly and shortest, in points where none does. */
    static String sizeText(FigureSize size) {
        String millimetres = sizeText(size, "mm", 25.4 / 72);
        String inches = sizeText(size, "in", 1.0 / 72);
        String text = inches.length() < millimetres.length() ? inches : millimetres;
        return FigureSize.parse(text).equals(size) ? text : plain(size.width()) + "ptx" + plain(size.height()) + "pt";
    }

    private static String sizeText(FigureSize size, String unit, double scale) {
        return rounded(size.width() * scale) + unit + "x" + rounded(size.height() * scale) + unit;
    }

    private static String rounded(double value) {
        return plain(Math.round(value * 1e6) / 1e6);
    }

    /** Without an exponent, which the option does not read. */
    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** A word as a POSIX shell reads it: as it is where that is safe, else in single quotes. */
    public static String quote(String word) {
        boolean safe = !word.isEmpty()
                && word.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || "_-./:=,+@%".indexOf(c) >= 0);
        return safe ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A command line that grows. */
    private static final class Command {
        private final StringBuilder line;

        Command(String program) {
            line = new StringBuilder(program).append(" analyze");
        }

        void word(String word) {
            line.append(' ').append(quote(word));
        }

        /** A name that begins as options do is written so that it is none. */
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
