package org.disentangle.session;

import java.util.Optional;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.IntervalState;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.job.Progress;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.opening.Document;
import org.disentangle.table.Subset;

/** Computes the results of a document: the analysis of all models and, if a filter is set, of the visible ones. */
public final class ResultsOf {
    private ResultsOf() {}

    /** Computes everything from scratch. */
    public static Results document(Document document, Progress progress) {
        return document(document, Optional.empty(), progress);
    }

    /**
     * Computes the results, reusing what is the same in earlier ones: a filter does not change the analysis of all
     * models, and a threshold changes no interval except those drawn from more resamples near it.
     *
     * @throws org.disentangle.analysis.estimate.AnalysisException if the options cannot be met, with a sentence for the user
     */
    public static Results document(Document document, Optional<Results> earlier, Progress progress) {
        Optional<Results> usable = earlier.filter(results -> isOfSame(results, document));
        Analysis all = usable.map(Results::all)
                .map(before -> kept(document, before, progress))
                .orElseGet(() -> analyse(document, document.table().allModels(), progress));
        IntervalState immediate = IntervalState.immediate(document.plan().analysis());
        IntervalState allIntervals = usable.map(Results::ofAllIntervals).orElse(immediate);
        Subset visible = document.visible();
        if (visible.isAll()) {
            return new Results(document, all, visible, Optional.empty(), allIntervals, immediate);
        }
        Optional<Results> same = usable.filter(results ->
                results.visible().equals(visible) && results.refitted().isPresent());
        Analysis refitted = same.flatMap(Results::refitted)
                .map(before -> kept(document, before, progress))
                .orElseGet(() -> analyse(document, visible, progress));
        IntervalState intervals = same.map(Results::ofVisibleIntervals).orElse(immediate);
        return new Results(document, all, visible, Optional.of(refitted), allIntervals, intervals);
    }

    /**
     * The results that need no analysis: if only the filter or its mode has changed, the numbers of all models remain
     * valid, and so do those of the visible ones if the same models are visible. They are incomplete if the latter must
     * still be computed, and empty if nothing correct can be shown before the analysis.
     */
    public static Optional<Results> atOnce(Document document, Results earlier) {
        boolean sameNumbers = isOfSame(earlier, document)
                && earlier.all().options().equals(document.plan().analysis());
        if (!sameNumbers) {
            return Optional.empty();
        }
        Subset visible = document.visible();
        boolean sameModels = earlier.visible().equals(visible);
        Optional<Analysis> refitted = sameModels && !visible.isAll() ? earlier.refitted() : Optional.empty();
        if (refitted.isEmpty() && !visible.isAll() && document.plan().filter().mode() == FilterMode.REFIT) {
            return Optional.empty();
        }
        IntervalState intervals = refitted.isPresent()
                ? earlier.ofVisibleIntervals()
                : IntervalState.immediate(document.plan().analysis());
        return Optional.of(
                new Results(document, earlier.all(), visible, refitted, earlier.ofAllIntervals(), intervals));
    }

    /** Whether the results belong to the document, apart from a threshold on which no draw depends. */
    private static boolean isOfSame(Results results, Document document) {
        AnalysisOptions before = results.document().plan().analysis();
        AnalysisOptions now = document.plan().analysis();
        return results.document().table() == document.table()
                && results.document()
                        .studies()
                        .scale()
                        .equals(document.studies().scale())
                && before.withThreshold(now.thresholdChoice()).equals(now)
                && (before.threshold() == now.threshold() || !drawsOn(now.interval()));
    }

    private static boolean drawsOn(IntervalOptions options) {
        return options.resampling() != Resampling.NONE && options.doubling();
    }

    /** The earlier analysis; with another threshold, levels and verdicts are recomputed but intervals are kept. */
    private static Analysis kept(Document document, Analysis earlier, Progress progress) {
        AnalysisOptions options = document.plan().analysis();
        return earlier.options().equals(options)
                ? earlier
                : KeptIntervals.of(analyse(document, earlier.models(), progress), earlier);
    }

    /** Analyses with immediate intervals, on a saved scale if one is chosen. */
    static Analysis analyse(Document document, Subset models, Progress progress) {
        AnalysisOptions options = document.plan().analysis();
        Optional<GivenScores> scores = document.studies().scores();
        return scores.isPresent()
                ? Analyser.analyse(document.table(), models, options, scores.get(), progress)
                : Analyser.analyse(document.table(), models, options, progress);
    }
}
