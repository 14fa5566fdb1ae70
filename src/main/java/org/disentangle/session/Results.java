package org.disentangle.session;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalState;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.finding.NamedPairs;
import org.disentangle.finding.ShownNumbers;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.opening.Document;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Subset;

/**
 * A document and everything computed from it: always kept together, so that no number is ever shown with other data.
 *
 * @param document the document
 * @param all the analysis of all models
 * @param visible the models that pass the filter
 * @param refitted the analysis of the visible models alone; empty if every model is visible, and, if the filter only
 *     hides points, until it is computed
 * @param ofAllIntervals the state of the intervals of all models
 * @param ofVisibleIntervals the state of the intervals of the visible models
 */
public record Results(
        Document document,
        Analysis all,
        Subset visible,
        Optional<Analysis> refitted,
        IntervalState ofAllIntervals,
        IntervalState ofVisibleIntervals)
        implements ShownNumbers {
    public Results {
        if (refitted.isEmpty() && !visible.isAll() && document.plan().filter().mode() == FilterMode.REFIT) {
            throw new IllegalArgumentException("numbers of all models for a filter that refits");
        }
    }

    /** Makes results with immediate intervals. */
    public Results(Document document, Analysis all, Subset visible, Optional<Analysis> refitted) {
        this(
                document,
                all,
                visible,
                refitted,
                IntervalState.immediate(document.plan().analysis()),
                IntervalState.immediate(document.plan().analysis()));
    }

    /** The state of the intervals shown first. */
    @Override
    public IntervalState shownIntervals() {
        return showsRefitted() ? ofVisibleIntervals : ofAllIntervals;
    }

    /** Whether all resamples are drawn. */
    public boolean intervalsAreFinal() {
        return ofAllIntervals.isFinal() && (refitted.isEmpty() || ofVisibleIntervals.isFinal());
    }

    /** The same results with refined intervals of all models. */
    Results withAll(Analysis refined, IntervalState state) {
        return new Results(document, refined, visible, refitted, state, ofVisibleIntervals);
    }

    /** The same results with refined intervals of the visible models. */
    Results withVisible(Analysis refined, IntervalState state) {
        return new Results(document, all, visible, Optional.of(refined), ofAllIntervals, state);
    }

    /** Whether some model is filtered out. */
    @Override
    public boolean isFiltered() {
        return !visible.isAll();
    }

    /** Whether everything is computed, including the numbers of the visible models alone. */
    @Override
    public boolean isComplete() {
        return !isFiltered() || refitted.isPresent();
    }

    /** Whether the numbers shown first are those of the visible models alone. */
    @Override
    public boolean showsRefitted() {
        return isFiltered() && document.plan().filter().mode() == FilterMode.REFIT;
    }

    /** The analysis whose numbers are shown first. */
    @Override
    public Analysis shown() {
        return showsRefitted() ? refitted.orElse(all) : all;
    }

    /**
     * The analysis whose numbers are shown first, with options that state what its intervals rest on now: the resamples
     * drawn so far, or none. An analysis with these options has the same digits.
     */
    public Analysis drawn() {
        Analysis shown = shown();
        IntervalState state = shownIntervals();
        if (state.isFinal()) {
            return shown;
        }
        AnalysisOptions options = shown.options()
                .withInterval(interval -> state.resamples() == 0
                        ? interval.withResampling(Resampling.NONE)
                        : interval.withResamples(state.resamples()).withDoubling(false));
        return new Analysis(
                shown.table(),
                shown.models(),
                options,
                shown.groupedBy(),
                shown.groups(),
                shown.ungrouped(),
                shown.notes());
    }

    /** The plan that leads to the numbers shown, with their current intervals. */
    public Plan settled() {
        return document.settled().withAnalysis(drawn().options());
    }

    /** The other analysis, if there are two. */
    public Optional<Analysis> other() {
        return showsRefitted() ? Optional.of(all) : refitted;
    }

    /** A group of the analysis whose numbers are shown first. */
    @Override
    public Optional<GroupAnalysis> group(String name) {
        return shown().group(name);
    }

    /** A benchmark's correlation in the analysis of all models. */
    @Override
    public Optional<BenchmarkCorrelation> ofAll(String group, String benchmark) {
        return all.group(group).flatMap(present -> present.correlation(benchmark));
    }

    /**
     * A benchmark's correlation among the visible models alone; empty if every model is visible or it is not computed.
     */
    @Override
    public Optional<BenchmarkCorrelation> ofVisible(String group, String benchmark) {
        return refitted.flatMap(analysis -> analysis.group(group)).flatMap(present -> present.correlation(benchmark));
    }

    /** The models of a group of the analysis shown, on the saved scale; empty if the score is fitted. */
    @Override
    public Optional<ScaledModels> scaled(GroupAnalysis group) {
        return document.studies().scale().map(scale -> scale.score(document.table(), group.name(), group.models()));
    }

    @Override
    public Optional<FrozenScales> scales() {
        return document.studies().scale();
    }

    @Override
    public Optional<NamedPairs> pairs() {
        return document.plan()
                .studies()
                .pairs()
                .map(file -> new NamedPairs(file, document.studies().pairs()));
    }

    @Override
    public List<Subdomain> subdomains() {
        return document.studies().subdomains();
    }

    /** How many models of a group are visible. */
    @Override
    public int visibleOf(String group) {
        return visible.and(modelsOf(group)).size();
    }

    /** The models of a group, visible or not. */
    @Override
    public Subset modelsOf(String group) {
        return all.group(group)
                .map(GroupAnalysis::models)
                .orElse(Subset.ofRows(all.table().modelCount()));
    }
}
