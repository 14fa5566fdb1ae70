package org.disentangle.session;

import java.util.Optional;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.job.Progress;
import org.disentangle.table.Subset;

/** Computes what a document says: the analysis of all models and, where a filter is set, of the visible ones. */
public final class ResultsOf {
    private ResultsOf() {}

    /** Everything anew. */
    public static Results document(Document document, Progress progress) {
        return document(document, Optional.empty(), progress);
    }

    /**
     * Takes from earlier results what is the same (a filter does not change the analysis of all models).
     *
     * @throws org.disentangle.analysis.AnalysisException if the options cannot be met, with a sentence for the user
     */
    public static Results document(Document document, Optional<Results> earlier, Progress progress) {
        Optional<Results> usable = earlier.filter(results -> results.document().table() == document.table()
                && results.document()
                        .choices()
                        .options()
                        .equals(document.choices().options()));
        Analysis all = usable.map(Results::all)
                .orElseGet(() -> analyse(document, document.table().allModels(), progress));
        Subset visible = document.visible();
        if (visible.isAll()) {
            return new Results(document, all, visible, Optional.empty());
        }
        Optional<Analysis> same =
                usable.filter(results -> results.visible().equals(visible)).flatMap(Results::refitted);
        Analysis refitted = same.orElseGet(() -> analyse(document, visible, progress));
        return new Results(document, all, visible, Optional.of(refitted));
    }

    private static Analysis analyse(Document document, Subset models, Progress progress) {
        return Analyser.analyse(document.table(), models, document.choices().options(), progress);
    }
}
