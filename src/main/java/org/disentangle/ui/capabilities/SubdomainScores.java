package org.disentangle.ui.capabilities;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.HoverText;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** The scores of the subdomains of the selected group, computed in the background; empty until they are known. */
final class SubdomainScores {
    private final Workspace workspace;
    private final LatestOnly latest;
    private final ReadOnlyObjectWrapper<List<SubdomainAnalysis>> scores = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Question> asked = Optional.empty();

    private record Question(ScoreTable table, Analysis analysis, String group, List<Subdomain> subdomains) {
        boolean isSameAs(Question other) {
            return table == other.table
                    && group.equals(other.group)
                    && subdomains.equals(other.subdomains)
                    && analysis.models().equals(other.analysis.models())
                    && analysis.options().equals(other.analysis.options());
        }
    }

    SubdomainScores(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.latest = new LatestOnly(runner);
    }

    ReadOnlyObjectProperty<List<SubdomainAnalysis>> scores() {
        return scores.getReadOnlyProperty();
    }

    /** Computes the scores of a group. */
    void lookAt(Optional<Results> results, Optional<GroupAnalysis> group) {
        Optional<Question> question = group.flatMap(present -> results.map(all -> new Question(
                        all.document().table(),
                        all.shown(),
                        present.name(),
                        all.document().studies().subdomains())))
                .filter(wanted -> !wanted.subdomains().isEmpty());
        if (question.isEmpty()) {
            latest.cancel();
            asked = question;
            scores.set(List.of());
            return;
        }
        Question wanted = question.get();
        GroupAnalysis models = group.orElseThrow();
        if (asked.filter(wanted::isSameAs).isEmpty()) {
            asked = question;
            scores.set(List.of());
            latest.start(
                    "Scores of subdomains",
                    Duration.ZERO,
                    progress -> compute(wanted, models, progress),
                    new SaidInPlace<List<SubdomainAnalysis>>(workspace, scores::set));
        }
    }

    /** Computes the scores alone; nothing is correlated with them here. */
    private static List<SubdomainAnalysis> compute(Question question, GroupAnalysis group, Progress progress)
            throws AnalysisException {
        Analysis all = question.analysis();
        ScoreTable table = question.table()
                .withInfo(benchmark -> benchmark.role() == Role.SAFETY
                        ? benchmark.withInfo(benchmark.info().withRole(Role.IGNORED))
                        : benchmark);
        Analysis alone = new Analysis(
                table, all.models(), all.options(), all.groupedBy(), all.groups(), all.ungrouped(), all.notes());
        return SubdomainAnalysis.of(alone, group, question.subdomains(), progress);
    }

    /** "Subdomains: knowledge (3 benchmarks, PC1 92.1 %), …"; empty if none are known. */
    String sentence() {
        if (scores.get().isEmpty()) {
            return "";
        }
        return "Subdomains: "
                + scores.get().stream().map(SubdomainScores::describe).collect(Collectors.joining(", ")) + ".";
    }

    private static String describe(SubdomainAnalysis found) {
        int benchmarks = found.subdomain().benchmarks().size();
        String variance = found.score()
                .map(each -> each.pca().explainedVariance())
                .map(part -> ", PC1 " + Numbers.percent(part, 1))
                .orElse(found.noScore().isEmpty() ? "" : ", no score");
        return found.subdomain().name() + " (" + Counts.of(benchmarks, "benchmark", "benchmarks") + variance + ")";
    }

    /** The scores of a model, one line per subdomain. */
    List<HoverText.Line> lines(int row) {
        List<HoverText.Line> lines = new ArrayList<>();
        for (SubdomainAnalysis each : scores.get()) {
            if (row < each.scores().size() && !each.scores().isMissing(row)) {
                lines.add(new HoverText.Line(
                        Sentences.capital(each.subdomain().name()),
                        Numbers.fixed(each.scores().get(row), 2)));
            }
        }
        return lines;
    }
}
