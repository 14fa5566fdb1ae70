package org.disentangle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.resampling.RefinedAnalysis;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.export.ClaimedFolder;
import org.disentangle.export.ExportException;
import org.disentangle.export.FigureFailure;
import org.disentangle.export.JoinedModels;
import org.disentangle.export.ResultExport;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.session.LoadedStudies;
import org.disentangle.session.Recipe;
import org.disentangle.session.Studies;
import org.disentangle.session.StudiesOf;
import org.disentangle.session.StudyFiles;
import org.disentangle.session.WhereClause;
import org.disentangle.session.file.RecipeJson;
import org.disentangle.session.json.RecipeException;
import org.disentangle.state.FaultLog;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SmallFile;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/** From files to results: reads, analyses, writes, and says what came out. */
final class AnalyzeCommand {
    private final Console console;
    private final Progress progress;

    AnalyzeCommand(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    void run(AnalyzeRequest request) throws CommandException, ExportException {
        Path out = Path.of(request.option("--out")
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, "Say with --out DIR which folder the results are to be written to.")));
        Recipe recipe = new RecipeChoices(request).over(baseRecipe(request));
        try (ClaimedFolder results = ResultExport.claim(out)) {
            run(request, recipe, results);
        }
    }

    private void run(AnalyzeRequest request, Recipe recipe, ClaimedFolder results)
            throws CommandException, ExportException {
        Optional<ScaleFile> scale = ScaleFile.asked(request, recipe, results);
        InputTables.Joined input = new InputTables(recipe, progress, console::error).read();
        ScoreTable table = input.asked(progress);
        Recipe complete = recipe.withFilter(filter(request, recipe, table));
        LoadedStudies loaded = loaded(complete, table);
        Analysis immediate = analyse(
                table, complete, loaded.scores(), input, request.option("--out").orElse(""));
        Map<String, Bootstrap> bootstraps = RefinedAnalysis.draw(immediate, progress);
        Analysis analysis = RefinedAnalysis.of(immediate, bootstraps);
        Studies studies = studies(analysis, complete, loaded, bootstraps);
        if (scale.isPresent()) {
            scale.get().addToResults(analysis);
        }
        ResultExport.Written written = ResultExport.write(
                analysis, studies, complete, JoinedModels.of(input.base(), input.matches()), results, progress);
        if (recipe.files().isEmpty()) {
            console.paragraph("No file was given: this is the reference table that came with the program.");
        }
        new Report(console, analysis).print();
        studies.notes().forEach(note -> console.paragraph("Note: " + note));
        if (scale.isPresent()) {
            scale.get().save(analysis);
            console.paragraph("Scale: " + scale.get().path());
        }
        new WrittenText(console).print(written);
        if (!written.failures().isEmpty()) {
            boolean fault = written.failures().stream().anyMatch(FigureFailure::isFault);
            throw new CommandException(
                    fault ? ExitCode.FAULT : ExitCode.OUTPUT,
                    Report.count(written.failures().size(), "figure") + " could not be made; everything else is in "
                            + written.folder()
                            + (fault
                                    ? FaultLog.where()
                                            .map(place -> "; " + place)
                                            .orElse("")
                                    : "") + ".");
        }
    }

    private Recipe baseRecipe(AnalyzeRequest request) throws CommandException {
        Optional<String> file = request.option("--recipe");
        if (file.isEmpty()) {
            return Recipe.defaults();
        }
        try {
            RecipeJson.Parsed parsed = RecipeJson.read(SmallFile.text(Path.of(file.get())));
            parsed.notes().forEach(console::error);
            return parsed.recipe();
        } catch (RecipeException e) {
            throw new CommandException(ExitCode.INPUT, file.get() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.INPUT,
                    "The recipe " + file.get() + " cannot be read: " + FileFailure.unreadable(e) + ".",
                    e);
        }
    }

    private static Filter filter(AnalyzeRequest request, Recipe recipe, ScoreTable table) throws CommandException {
        if (request.where().isEmpty()) {
            FilterColumns.check(recipe.filter(), table);
            return recipe.filter();
        }
        List<Filter> filters = new ArrayList<>();
        for (String text : request.where()) {
            WhereClause clause = WhereClause.parse(text)
                    .orElseThrow(() -> new CommandException(
                            ExitCode.USAGE,
                            "--where is written COLUMN=VALUE,VALUE, as in --where family=Llama,Qwen; not \"" + text
                                    + "\"."));
            try {
                filters.add(clause.filter(table));
            } catch (RecipeException e) {
                throw new CommandException(ExitCode.USAGE, "--where: " + e.getMessage(), e);
            }
        }
        return filters.size() == 1 ? filters.get(0) : new Filter.And(filters);
    }

    private LoadedStudies loaded(Recipe recipe, ScoreTable table) throws CommandException {
        try {
            StudyFiles.Read<LoadedStudies> read = StudyFiles.all(recipe.studies(), table, progress);
            read.notes().forEach(note -> console.paragraph("Note: " + note));
            return read.content();
        } catch (ImportException e) {
            throw new CommandException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    private Studies studies(Analysis analysis, Recipe recipe, LoadedStudies loaded, Map<String, Bootstrap> bootstraps)
            throws CommandException {
        try {
            return StudiesOf.compute(analysis, recipe.studies(), loaded, bootstraps, progress);
        } catch (AnalysisException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private Analysis analyse(
            ScoreTable table, Recipe recipe, Optional<GivenScores> scales, InputTables.Joined input, String out)
            throws CommandException {
        Subset models = recipe.filter().evaluate(table);
        if (models.isEmpty()) {
            throw new CommandException(
                    ExitCode.NO_ANALYSIS,
                    "No model is left to analyse: none passes " + describe(recipe.filter()) + ".");
        }
        try {
            Analysis analysis = scales.isPresent()
                    ? Analyser.analyse(table, models, recipe.analysis(), scales.get(), progress)
                    : Analyser.analyse(table, models, recipe.analysis(), progress);
            if (analysis.groups().stream().noneMatch(AnalyzeCommand::canBeAnalysed)) {
                Report.warnings(console, input.table());
                ReferenceAdvice advice = new ReferenceAdvice(recipe, out, progress);
                throw new CommandException(
                        ExitCode.NO_ANALYSIS,
                        whyNot(analysis),
                        advice.concerns(table) ? advice.lines(input.table()) : List.of());
            }
            return analysis;
        } catch (AnalysisException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static String describe(Filter filter) {
        return WhereClause.of(filter)
                .map(clauses -> String.join(
                        " and ", clauses.stream().map(WhereClause::text).toList()))
                .orElse("the filter of the recipe");
    }

    private static boolean canBeAnalysed(GroupAnalysis group) {
        return group.score().isPresent()
                || group.correlations().stream()
                        .anyMatch(correlation -> correlation.rho().isPresent());
    }

    private static String whyNot(Analysis analysis) {
        Set<String> reasons = new LinkedHashSet<>();
        for (GroupAnalysis group : analysis.groups()) {
            reasons.add(group.noScore());
        }
        if (reasons.size() > 1) {
            reasons.clear();
            analysis.groups().forEach(group -> reasons.add(group.name() + ": " + group.noScore()));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(analysis.notes());
        }
        StringBuilder sentence = new StringBuilder("Nothing can be analysed");
        String before = ": ";
        for (String reason : reasons) {
            sentence.append(before).append(reason.endsWith(".") ? reason : reason + ".");
            before = " ";
        }
        return sentence.toString();
    }
}
