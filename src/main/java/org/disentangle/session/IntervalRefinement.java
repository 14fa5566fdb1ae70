package org.disentangle.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.IntervalState;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.resampling.RefinedAnalysis;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Document;
import org.disentangle.wording.Numbers;

/**
 * Results whose immediate intervals are replaced, step by step, by those from resampling, for every group of both
 * analyses. Immutable: each step makes a new one. The final digits equal those of drawing all resamples at once.
 */
public final class IntervalRefinement {
    /** The numbers of resamples for coarse intervals, before the requested number. */
    private static final List<Integer> STEPS = List.of(500, 2_000);

    private final Results results;
    private final List<Part> parts;

    /**
     * One of the analyses.
     *
     * @param ofAll whether it is the analysis of all models
     * @param immediate the analysis with immediate intervals
     * @param bootstraps the bootstraps by group; empty before the first step
     */
    private record Part(boolean ofAll, Analysis immediate, Map<String, Bootstrap> bootstraps) {}

    private IntervalRefinement(Results results, List<Part> parts) {
        this.results = results;
        this.parts = List.copyOf(parts);
    }

    /** Starts before the first step. */
    public static IntervalRefinement of(Results results) {
        return new IntervalRefinement(results, List.of());
    }

    /** The results so far. */
    public Results results() {
        return results;
    }

    /** The number of resamples after the next step; empty if all requested ones are drawn. */
    public OptionalInt next() {
        int wanted = results.document().plan().analysis().interval().resamples();
        int drawn = parts.isEmpty() ? 0 : drawn();
        boolean done = parts.isEmpty() ? results.intervalsAreFinal() : drawn >= wanted;
        return done
                ? OptionalInt.empty()
                : OptionalInt.of(STEPS.stream()
                        .filter(step -> step > drawn && step < wanted)
                        .findFirst()
                        .orElse(wanted));
    }

    /** Whether there is a next step. */
    public boolean isFinished() {
        return results.intervalsAreFinal();
    }

    /**
     * The refinement after the next step: more resamples, and finally still more where a verdict depends on the draws.
     */
    public IntervalRefinement step(Progress progress) {
        OptionalInt next = next();
        return next.isPresent() ? extendedTo(next.getAsInt(), progress) : settled(progress);
    }

    private int drawn() {
        Part first = parts.get(0);
        return (first.ofAll() ? results.ofAllIntervals() : results.ofVisibleIntervals()).resamples();
    }

    /**
     * An estimate of the work until all resamples are drawn: for each group, models × (correlations + 4 × capabilities
     * benchmarks) × (resamples + models left out in turn).
     */
    public static double work(Results results) {
        double sum = results.ofAllIntervals().isFinal() ? 0 : work(results.all());
        Optional<Analysis> visible = results.refitted()
                .filter(present -> !results.ofVisibleIntervals().isFinal());
        return sum + visible.map(IntervalRefinement::work).orElse(0.0);
    }

    private static double work(Analysis analysis) {
        double sum = 0;
        for (GroupAnalysis group : analysis.groups()) {
            double models = group.models()
                    .rows()
                    .filter(row -> !group.x().values().isMissing(row))
                    .count();
            double targets = group.correlations().stream()
                    .filter(each -> each.rho().isPresent())
                    .count();
            double capabilities = group.score()
                    .map(CapabilitiesScore::benchmarks)
                    .map(List::size)
                    .orElse(0);
            sum += models
                    * (targets + 4 * capabilities)
                    * (analysis.options().interval().resamples() + models);
        }
        return sum;
    }

    /** The refinement after a step. */
    public IntervalRefinement extendedTo(int resamples, Progress progress) {
        List<Part> begun = parts.isEmpty() ? begin(progress) : parts;
        int wanted = results.document().plan().analysis().interval().resamples();
        long groups = begun.stream().mapToLong(part -> part.bootstraps().size()).sum();
        progress.begin(Numbers.count(wanted) + " resamples", groups * wanted);
        progress.advance(groups * (parts.isEmpty() ? 0 : drawn()));
        List<Part> extended = new ArrayList<>();
        for (Part part : begun) {
            extended.add(extended(part, resamples, parts.isEmpty() ? 0 : drawn(), progress));
        }
        return with(extended, state -> state.drawn(resamples));
    }

    private IntervalRefinement settled(Progress progress) {
        List<Part> settled = new ArrayList<>();
        for (Part part : parts) {
            Map<String, Bootstrap> bootstraps = new HashMap<>();
            part.bootstraps().forEach((group, bootstrap) -> bootstraps.put(group, bootstrap.settled(progress)));
            settled.add(new Part(part.ofAll(), part.immediate(), bootstraps));
        }
        return with(settled, IntervalState::settledNow);
    }

    private IntervalRefinement with(List<Part> newParts, UnaryOperator<IntervalState> change) {
        Results refined = results;
        for (Part part : newParts) {
            Analysis analysis = RefinedAnalysis.of(part.immediate(), part.bootstraps());
            refined = part.ofAll()
                    ? refined.withAll(analysis, change.apply(refined.ofAllIntervals()))
                    : refined.withVisible(analysis, change.apply(refined.ofVisibleIntervals()));
        }
        return new IntervalRefinement(refined, newParts);
    }

    private static Part extended(Part part, int resamples, int before, Progress progress) {
        Map<String, Bootstrap> extended = new HashMap<>();
        part.bootstraps().forEach((group, bootstrap) -> {
            Bootstrap further = bootstrap.extendedTo(resamples, progress);
            if (further.resamples() < resamples) {
                progress.advance(resamples - before);
            }
            extended.put(group, further);
        });
        return new Part(part.ofAll(), part.immediate(), extended);
    }

    private List<Part> begin(Progress progress) {
        List<Part> begun = new ArrayList<>();
        if (!results.ofAllIntervals().isFinal()) {
            begun.add(begin(true, results.document(), results.all(), results.ofAllIntervals(), progress));
        }
        results.refitted()
                .filter(visible -> !results.ofVisibleIntervals().isFinal())
                .ifPresent(visible ->
                        begun.add(begin(false, results.document(), visible, results.ofVisibleIntervals(), progress)));
        return begun;
    }

    private static Part begin(
            boolean ofAll, Document document, Analysis analysis, IntervalState state, Progress progress) {
        Analysis immediate =
                state.resamples() == 0 ? analysis : ResultsOf.analyse(document, analysis.models(), progress);
        Map<String, Bootstrap> bootstraps = new HashMap<>();
        for (GroupAnalysis group : immediate.groups()) {
            if (group.correlations().stream().map(BenchmarkCorrelation::rho).anyMatch(rho -> rho.isPresent())) {
                bootstraps.put(group.name(), Bootstrap.of(immediate.table(), group, immediate.options(), progress));
            }
        }
        return new Part(ofAll, immediate, bootstraps);
    }
}
