package org.disentangle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.disentangle.job.Progress;
import org.disentangle.session.command.WhereClause;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.opening.JoinedTable;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.Studies;
import org.disentangle.session.studies.StudiesOf;
import org.disentangle.session.studies.StudyContents;
import org.disentangle.state.FaultLog;
import org.disentangle.state.SafeWriter;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/** From files to results: reads, analyses, writes, and reports the outcome. */
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
                .orElseThrow(
                        () -> new CommandException(ExitCode.USAGE, "Name the folder for the results with --out DIR.")));
        SessionInput session = SessionInput.of(request, console::error);
        Plan plan = new RecipeChoices(session.request()).over(session.plan());
        try (ClaimedFolder results = ResultExport.claim(out)) {
            run(session, plan, results);
        }
    }

    private void run(SessionInput session, Plan plan, ClaimedFolder results) throws CommandException, ExportException {
        AnalyzeRequest request = session.request();
        Optional<SessionOutput> saved = SessionOutput.asked(request, results);
        Map<String, Path> moved = session.places(plan, sentence -> console.paragraph("Note: " + sentence), progress);
        Function<String, Path> places = name -> moved.getOrDefault(name, Path.of(name));
        if (saved.isPresent()) {
            saved.get().check(plan, places);
        }
        PipesOnce files = new PipesOnce(places, console::error);
        Optional<ScaleFile> scale = ScaleFile.asked(request, plan, results);
        PlanTables tables = new PlanTables(new Opening(files), progress);
        JoinedTable input = tables.read(plan);
        ScoreTable table = tables.edited(input, plan);
        session.sizeChange(table).ifPresent(sentence -> console.paragraph("Note: " + sentence));
        Plan complete = request.where().isEmpty() ? checked(plan, table) : plan.withOnly(filter(request, table));
        StudyContents loaded = tables.studies(input, complete);
        loaded.notes().forEach(note -> console.paragraph("Note: " + note));
        Analysis immediate = analyse(
                table, complete, loaded.scores(), input, request.option("--out").orElse(""));
        Map<String, Bootstrap> bootstraps = RefinedAnalysis.draw(immediate, progress);
        Analysis analysis = RefinedAnalysis.of(immediate, bootstraps);
        Studies studies = studies(analysis, complete, loaded, bootstraps);
        if (scale.isPresent()) {
            scale.get().addToResults(analysis);
        }
        SafeWriter.Contents sessionText = stream -> {};
        if (saved.isPresent()) {
            sessionText = saved.get().addToResults(complete, session.view(), table, places, progress);
        }
        ResultExport.Written written = ResultExport.write(
                analysis, studies, complete, JoinedModels.of(input.base(), input.matches()), results, progress);
        if (plan.input().isReference()) {
            console.paragraph("No file was given, so this is the reference table that comes with the program.");
        }
        new Report(console, analysis).print();
        studies.notes().forEach(note -> console.paragraph("Note: " + note));
        if (scale.isPresent()) {
            scale.get().save(analysis);
            console.paragraph("Scale: " + scale.get().path());
        }
        if (saved.isPresent()) {
            saved.get().save(sessionText);
            console.paragraph("Session: " + saved.get().path());
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

    private static Plan checked(Plan plan, ScoreTable table) throws CommandException {
        FilterCheck.check(plan.filter().passing(), table);
        return plan;
    }

    private static Filter filter(AnalyzeRequest request, ScoreTable table) throws CommandException {
        List<Filter> filters = new ArrayList<>();
        for (String text : request.where()) {
            WhereClause clause = WhereClause.parse(text)
                    .orElseThrow(() -> new CommandException(
                            ExitCode.USAGE,
                            "--where takes COLUMN=VALUE,VALUE, as in --where family=Llama,Qwen; not \"" + text
                                    + "\"."));
            try {
                filters.add(clause.filter(table));
            } catch (RecipeException e) {
                throw new CommandException(ExitCode.USAGE, "--where: " + e.getMessage(), e);
            }
        }
        return filters.size() == 1 ? filters.get(0) : new Filter.And(filters);
    }

    private Studies studies(Analysis analysis, Plan plan, StudyContents loaded, Map<String, Bootstrap> bootstraps)
            throws CommandException {
        try {
            return StudiesOf.compute(analysis, plan.studies(), loaded, bootstraps, progress);
        } catch (AnalysisException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private Analysis analyse(ScoreTable table, Plan plan, Optional<GivenScores> scales, JoinedTable input, String out)
            throws CommandException {
        Subset models = plan.filter().analysed(table);
        if (models.isEmpty()) {
            throw new CommandException(
                    ExitCode.NO_ANALYSIS,
                    "No model is left to analyse: none passes "
                            + describe(plan.filter().passing()) + ".");
        }
        try {
            Analysis analysis = scales.isPresent()
                    ? Analyser.analyse(table, models, plan.analysis(), scales.get(), progress)
                    : Analyser.analyse(table, models, plan.analysis(), progress);
            if (analysis.groups().stream().noneMatch(AnalyzeCommand::canBeAnalysed)) {
                Report.warnings(console, input.unasked());
                ReferenceAdvice advice = new ReferenceAdvice(plan, out, progress);
                throw new CommandException(
                        ExitCode.NO_ANALYSIS,
                        whyNot(analysis),
                        advice.concerns(table) ? advice.lines(input.unasked()) : List.of());
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
