package org.disentangle.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.session.option.AnalysisOptionList;
import org.disentangle.session.option.CommandFlag;
import org.disentangle.session.option.FigureOptionList;
import org.disentangle.session.option.OptionDescription;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The syntax of {@code analyze}. The options are built by hand and all are text, because annotations and conversions
 * would load a hundred more classes at every start.
 */
final class AnalyzeSyntax {
    private static final String FILES = "FILE";
    private static final String WHERE = "--where";
    private static final String JOIN = "--join";
    private static final String COMPARE = "--compare";
    private static final String ACCEPT = "--accept-matches";

    private AnalyzeSyntax() {}

    /**
     * Reads the arguments after {@code analyze}.
     *
     * @throws CommandException with a sentence for the user if they cannot be understood
     */
    static AnalyzeRequest parse(List<String> arguments) throws CommandException {
        try {
            return request(commandLine().parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException e) {
            throw new CommandException(ExitCode.USAGE, sentence(e), e);
        }
    }

    private static AnalyzeRequest request(ParseResult result) {
        Map<String, String> options = new HashMap<>();
        for (OptionSpec option : result.matchedOptions()) {
            String name = option.longestName();
            if (option.arity().max() == 0) {
                options.put(name, "");
            } else if (!List.of(WHERE, JOIN, COMPARE, ColumnOptions.DIRECTION, ColumnOptions.ERRORS)
                    .contains(name)) {
                options.put(name, option.getValue());
            }
        }
        return new AnalyzeRequest(
                List.of(result.matchedPositionalValue(0, new String[0])),
                options,
                List.of(result.matchedOptionValue(WHERE, new String[0])),
                List.of(result.matchedOptionValue(JOIN, new String[0])),
                List.of(result.matchedOptionValue(COMPARE, new String[0])),
                List.of(result.matchedOptionValue(ColumnOptions.DIRECTION, new String[0])),
                List.of(result.matchedOptionValue(ColumnOptions.ERRORS, new String[0])));
    }

    private static String sentence(ParameterException e) {
        String help = " \"disentangle analyze --help\" lists the options.";
        if (e instanceof UnmatchedArgumentException unmatched) {
            return "There is no option " + unmatched.getUnmatched().get(0) + "." + help;
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().get(0) instanceof OptionSpec option
                    ? "The option " + option.longestName() + " needs a value." + help
                    : "A file is missing." + help;
        }
        if (e instanceof OverwrittenOptionException overwritten
                && overwritten.getOverwritten() instanceof OptionSpec o) {
            return "The option " + o.longestName() + " is given twice; give it once.";
        }
        return "The arguments cannot be understood." + help;
    }

    /** The page that {@code --help} shows. */
    static String help() {
        StringWriter text = new StringWriter();
        commandLine().usage(new PrintWriter(text, true), CommandLine.Help.Ansi.OFF);
        return text.toString();
    }

    private static CommandLine commandLine() {
        CommandSpec spec = CommandSpec.create().name("disentangle analyze");
        spec.usageMessage()
                .customSynopsis("disentangle analyze [FILE...] --out DIR [options]")
                .description(
                        "Which benchmarks rise, fall, or do not move with general capabilities? Reads tables of model"
                                + " scores (CSV; one row per model, one column per benchmark), analyses "
                                + "them, prints the"
                                + " ranking and writes results and figures.",
                        "")
                .sortOptions(false)
                .width(Console.WIDTH)
                .parameterListHeading("")
                .optionListHeading("")
                .footer(
                        "",
                        "Names in a list are separated by commas; write a comma within a name as \\, .",
                        "Exit codes: 0 done, 1 an internal error, 2 wrong usage, 3 an input cannot be read,"
                                + " 4 no group can be analysed, 5 the results cannot be written, 130 cancelled.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(FILES)
                .arity("0..*")
                .type(String[].class)
                .description("tables, read as one, or one saved session (.disentangle); without any, the "
                        + "reference table that came with the program")
                .build());
        addOptions(spec);
        return new CommandLine(spec).setExpandAtFiles(false).setTrimQuotes(false);
    }

    private static void addOptions(CommandSpec spec) {
        option(
                spec,
                "--out",
                "DIR",
                "folder for the results: new, empty, or holding an earlier result, which is replaced");
        option(spec, "--benchmarks", FILES, "catalogue of the benchmarks: their names, areas, roles, directions");
        option(spec, "--capabilities", "A,B,...", "the capabilities benchmarks, by column name");
        option(spec, "--safety", "A,B,...", "the benchmarks to correlate; default: all other columns of scores");
        repeatable(
                spec,
                ColumnOptions.DIRECTION,
                "COLUMN=lower",
                "which scores of a column are better: higher (default), lower or \"target 0\"; may be repeated");
        repeatable(
                spec,
                ColumnOptions.ERRORS,
                "SCORE=COLUMN",
                "column with the standard errors of a column of scores; default: detected; may be repeated");
        described(spec, List.of(AnalysisOptionList.ON_THE_COMMAND_LINE.get(0)));
        repeatable(spec, WHERE, "COL=V1,V2", "keep only the models with one of these values; may be repeated");
        described(
                spec, AnalysisOptionList.ON_THE_COMMAND_LINE.subList(1, AnalysisOptionList.ON_THE_COMMAND_LINE.size()));
        addStudyOptions(spec);
        described(spec, FigureOptionList.ALL);
        addInputOptions(spec);
        option(spec, "--recipe", FILES, "take every choice from a recipe.json; options given as well take precedence");
        option(
                spec,
                SessionOutput.OPTION,
                FILES,
                "save every choice as a session, to open in the window or give to analyze as FILE");
        flag(spec, SessionOutput.INCLUDE_DATA, "put copies of all files into the session, to hand it to someone else");
        flag(spec, SessionInput.ACCEPT_CHANGES, "use a session's files as they are now, even if they have changed");
        flag(spec, SessionInput.USE_COPIES, "for files that have changed, use the copies inside the session");
    }

    private static void addStudyOptions(CommandSpec spec) {
        repeatable(
                spec,
                COMPARE,
                "A,B",
                "difference between two benchmarks' correlations, with its interval; A alone: between the groups");
        option(spec, "--scale", FILES, "score the models on this saved scale instead of fitting one");
        option(spec, "--save-scale", FILES, "save the fitted capabilities scale for --scale");
        option(
                spec,
                "--pairs",
                FILES,
                "compare models before and after a change (before,after,technique) with the trend");
        option(
                spec,
                "--subdomains",
                FILES,
                "groups of capabilities benchmarks (benchmark,subdomain), each with its own score");
    }

    private static <O> void described(CommandSpec spec, List<OptionDescription<O>> options) {
        for (OptionDescription<O> option : options) {
            for (CommandFlag<O> flag : option.flags()) {
                if (flag.takesValue()) {
                    option(spec, flag.name(), flag.placeholder(), flag.help());
                } else {
                    flag(spec, flag.name(), flag.help());
                }
            }
        }
    }

    private static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build());
    }

    private static void addInputOptions(CommandSpec spec) {
        option(
                spec,
                RecipeChoices.REFERENCE,
                "NAME",
                "add the scores of the FILEs to a table that comes with the program: " + ReferenceTable.NAME);
        repeatable(spec, JOIN, FILES, "add the scores of this table by model name; may be repeated");
        flag(spec, ACCEPT, "also join models whose names are only similar; matches.csv lists them");
        option(
                spec,
                "--matches",
                FILES,
                "which model each added one belongs to: a table with columns added_model and base_model, as matches.csv;"
                        + " an empty base_model keeps it separate");
        option(
                spec,
                "--conflicts",
                "KIND",
                "where the tables have different scores for a cell: keep the existing ones, replace them, "
                        + "or refuse (default)");
        option(spec, "--sheet", "NAME", "sheet of a spreadsheet; default: the one with the most numbers");
        option(spec, "--encoding", "NAME", "encoding of the tables, such as windows-1252; default: detected");
        option(spec, "--delimiter", "KIND", "comma, semicolon, tab, pipe or spaces; default: detected");
        option(spec, "--decimal-mark", "KIND", "point or comma; default: detected for each column");
        option(
                spec,
                InputOptions.PERCENTAGES,
                "A,B,...",
                "columns that mix percentages and fractions: multiply numbers up to 1 without a percent sign by 100");
        option(spec, "--layout", "KIND", "wide, long or transposed; default: detected");
        option(spec, "--header-row", "N", "line of the header, from 1; default: detected");
        option(
                spec,
                "--metric",
                "NAME",
                "which metric to use if a benchmark has several, such as acc_norm or "
                        + "exact_match,strict-match; default: the usual one");
        option(
                spec,
                "--repeated",
                "RULE",
                "what to do if a model has several rows: keep them (default), or merge them into one with "
                        + "their mean, best or latest scores");
    }

    private static void repeatable(CommandSpec spec, String name, String value, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(value)
                .type(String[].class)
                .arity("1")
                .description(description)
                .build());
    }

    private static void option(CommandSpec spec, String name, String value, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(value)
                .type(String.class)
                .arity("1")
                .description(description)
                .build());
    }
}
