package org.disentangle.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.session.option.AnalysisOptionList;
import org.disentangle.session.option.FigureOptionList;
import org.disentangle.session.option.NameList;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;

/** The options of a command, applied to a recipe, which they override. */
final class RecipeChoices {
    static final String REFERENCE = "--reference";

    private final AnalyzeRequest request;

    RecipeChoices(AnalyzeRequest request) {
        this.request = request;
    }

    /**
     * The resulting plan. Its filter is unchanged, because {@code --where} needs the table.
     *
     * @throws CommandException with a sentence for the user if an option has an invalid value
     */
    Plan over(Plan base) throws CommandException {
        return base.withInput(input(base.input()))
                .withAnalysis(DescribedOptions.over(base.analysis(), AnalysisOptionList.ON_THE_COMMAND_LINE, request))
                .withFigures(DescribedOptions.over(base.figures(), FigureOptionList.ALL, request))
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

    /** Whether the files are to be added to the reference table rather than be the table. */
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

    private static CommandException usage(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }
}
