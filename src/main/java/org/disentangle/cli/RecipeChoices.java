package org.disentangle.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.GroupOptions;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.session.FigureChoices;
import org.disentangle.session.NameList;
import org.disentangle.session.Plan;
import org.disentangle.session.RoleChoices;
import org.disentangle.session.Sources;

/** The options of a command, applied to a recipe: what was given replaces what the recipe says. */
final class RecipeChoices {
    static final String REFERENCE = "--reference";
    private static final List<String> FORMATS = List.of("pdf", "svg", "png");
    private static final String CAPABILITIES_SCORE = "capabilities_score";
    private static final String EQUIVALENT = "equivalent";

    private final AnalyzeRequest request;

    RecipeChoices(AnalyzeRequest request) {
        this.request = request;
    }

    /**
     * The plan that is meant. Its filter is not touched: {@code --where} needs the table.
     *
     * @throws CommandException with a sentence if an option has a value that it cannot have
     */
    Plan over(Plan base) throws CommandException {
        return base.withInput(input(base.input()))
                .withAnalysis(new StudyOptions(request).over(analysis(base.analysis())))
                .withFigures(figures(base.figures()))
                .withStudies(new StudyOptions(request).over(base.studies()));
    }

    private Sources input(Sources base) throws CommandException {
        Optional<String> benchmarks = request.option("--benchmarks");
        RoleChoices roles = base.roles()
                .withCatalogue(
                        benchmarks.isPresent() ? benchmarks : base.roles().catalogue())
                .withCapabilities(names("--capabilities", base.roles().capabilities()))
                .withSafety(names("--safety", base.roles().safety()));
        List<String> files = request.files().isEmpty() ? base.files() : request.files();
        Sources input = new InputOptions(request)
                .over(base)
                .withFiles(reference() ? List.of() : files)
                .withRoles(roles);
        // a catalogue that is given takes the place of what the recipe says of the benchmarks
        return benchmarks.isPresent() ? input.withColumns(input.columns().withoutBenchmarks()) : input;
    }

    /** Whether the files are to be added to the reference table, and not to be the table. */
    private boolean reference() throws CommandException {
        Optional<String> name = request.option(REFERENCE);
        if (name.isPresent() && !name.get().equals(ReferenceTable.NAME)) {
            throw usage("There is no reference table \"" + name.get() + "\"; the one that comes with the program is "
                    + ReferenceTable.NAME + ".");
        }
        return name.isPresent();
    }

    private List<String> names(String option, List<String> otherwise) throws CommandException {
        Optional<String> given = request.option(option);
        if (given.isEmpty()) {
            return otherwise;
        }
        Set<String> names = new LinkedHashSet<>(NameList.split(given.get()));
        names.remove("");
        if (names.isEmpty()) {
            throw usage(option + " needs names of columns, separated by commas.");
        }
        return new ArrayList<>(names);
    }

    private AnalysisOptions analysis(AnalysisOptions base) throws CommandException {
        Optional<String> groupBy = request.option("--group-by");
        Optional<String> x = request.option("--x");
        return base.withMatrix(coefficient("--pca", Coefficient.ofMatrices(), base.matrix()))
                .withCoefficient(coefficient("--correlation", List.of(Coefficient.values()), base.coefficient()))
                .withThreshold(threshold(base.thresholdChoice()))
                .withConfidence(fraction("--confidence", base.confidence()))
                .withGroups(
                        groupBy.isEmpty()
                                ? base.groups()
                                : new GroupOptions(groupBy.filter(column -> !column.equals(Plan.NO_GROUPS)), false))
                .withX(x.isEmpty() ? base.x() : x.filter(column -> !column.equals(CAPABILITIES_SCORE)));
    }

    private Coefficient coefficient(String option, List<Coefficient> possible, Coefficient otherwise)
            throws CommandException {
        Optional<String> given = request.option(option);
        if (given.isEmpty()) {
            return otherwise;
        }
        String word = given.get().toLowerCase(Locale.ROOT);
        for (Coefficient coefficient : possible) {
            if (coefficient.word().equals(word)) {
                return coefficient;
            }
        }
        String words =
                String.join(" or ", possible.stream().map(Coefficient::word).toList());
        throw usage(option + " can be " + words + ", not \"" + given.get() + "\".");
    }

    /** A number; one of Spearman's ρ, to be translated; or the present one so. */
    private Threshold threshold(Threshold otherwise) throws CommandException {
        Optional<String> given = request.option("--threshold");
        if (given.isEmpty()) {
            return otherwise;
        }
        String word = given.get().toLowerCase(Locale.ROOT);
        if (word.equals(EQUIVALENT)) {
            return otherwise.withOfSpearman(true);
        }
        boolean ofSpearman = word.endsWith(Plan.OF_SPEARMAN);
        double value = number(ofSpearman ? word.substring(0, word.length() - Plan.OF_SPEARMAN.length()) : word);
        if (!(value > 0 && value < 1)) {
            throw usage("--threshold must be a number between 0 and 1 (0.4), one for Spearman's ρ that is translated"
                    + " (0.4" + Plan.OF_SPEARMAN + "), or \"" + EQUIVALENT + "\", not \"" + given.get() + "\".");
        }
        return new Threshold(value, ofSpearman);
    }

    private double fraction(String option, double otherwise) throws CommandException {
        Optional<String> given = request.option(option);
        if (given.isEmpty()) {
            return otherwise;
        }
        double value = number(given.get());
        if (!(value > 0 && value < 1)) {
            throw usage(option + " must be a number between 0 and 1, not \"" + given.get() + "\".");
        }
        return value;
    }

    /** NaN when the text is no number. */
    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private FigureChoices figures(FigureChoices base) throws CommandException {
        return new FigureChoices(formats(base.formats()), size(base.size()), dpi(base.dpi()));
    }

    private List<String> formats(List<String> otherwise) throws CommandException {
        Optional<String> given = request.option("--figures");
        if (given.isEmpty()) {
            return otherwise;
        }
        if (given.get().equalsIgnoreCase("none")) {
            return List.of();
        }
        Set<String> formats = new LinkedHashSet<>(NameList.split(given.get().toLowerCase(Locale.ROOT)));
        if (!FORMATS.containsAll(formats)) {
            throw usage(
                    "--figures can be pdf, svg and png, separated by commas, or none; not \"" + given.get() + "\".");
        }
        return FORMATS.stream().filter(formats::contains).toList();
    }

    private FigureSize size(FigureSize otherwise) throws CommandException {
        Optional<String> given = request.option("--size");
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            return FigureSize.parse(given.get());
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--size: " + e.getMessage(), e);
        }
    }

    private int dpi(int otherwise) throws CommandException {
        Optional<String> given = request.option("--dpi");
        if (given.isEmpty()) {
            return otherwise;
        }
        double dpi = number(given.get());
        if (!(dpi >= FigureChoices.LOWEST_DPI && dpi <= FigureChoices.HIGHEST_DPI && dpi == Math.rint(dpi))) {
            throw usage("--dpi must be a whole number from " + FigureChoices.LOWEST_DPI + " to "
                    + FigureChoices.HIGHEST_DPI + ", not \"" + given.get() + "\".");
        }
        return (int) dpi;
    }

    private static CommandException usage(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }
}
