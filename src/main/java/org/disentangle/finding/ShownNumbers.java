package org.disentangle.finding;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.IntervalState;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/** The numbers shown: of all models and, if some are filtered out, of the visible ones alone. */
public interface ShownNumbers {
    /** The analysis of all models. */
    Analysis all();

    /** The analysis whose numbers are shown first. */
    Analysis shown();

    default ScoreTable table() {
        return all().table();
    }

    /** A group of the analysis whose numbers are shown first. */
    Optional<GroupAnalysis> group(String name);

    /** A benchmark's correlation in the analysis of all models. */
    Optional<BenchmarkCorrelation> ofAll(String group, String benchmark);

    /**
     * A benchmark's correlation among the visible models alone; empty if every model is visible or it is not computed.
     */
    Optional<BenchmarkCorrelation> ofVisible(String group, String benchmark);

    /** Whether some model is filtered out. */
    boolean isFiltered();

    /** Whether everything is computed, including the numbers of the visible models alone. */
    boolean isComplete();

    /** Whether the numbers shown first are those of the visible models alone. */
    boolean showsRefitted();

    /** How many models of a group are visible. */
    int visibleOf(String group);

    /** The models of a group, visible or not. */
    Subset modelsOf(String group);

    /** The state of the intervals shown first. */
    IntervalState shownIntervals();

    /** The scales that models are scored on; empty if the score is fitted. */
    Optional<FrozenScales> scales();

    /** The models of a group of the analysis shown, on the saved scale; empty if the score is fitted. */
    Optional<ScaledModels> scaled(GroupAnalysis group);

    /** The pairs of models before and after a change; empty if none are chosen. */
    Optional<NamedPairs> pairs();

    /** The subdomains of the capabilities benchmarks. */
    List<Subdomain> subdomains();
}
