package org.disentangle.export;

import java.util.List;
import java.util.function.Supplier;
import org.disentangle.analysis.Analysis;
import org.disentangle.session.studies.Studies;

/** The tables of everything beyond an analysis; a table without rows is omitted. */
final class StudyTables {
    private StudyTables() {}

    /** What makes each of them. */
    static List<Supplier<ResultTable>> of(Analysis analysis, Studies studies) {
        return List.of(
                () -> PlanningTables.areas(analysis, studies),
                () -> TrendTables.residuals(analysis, studies),
                () -> TrendTables.families(analysis, studies),
                () -> TrendTables.windows(analysis, studies),
                () -> SensitivityTables.sensitivity(studies),
                () -> PlanningTables.planning(analysis, studies),
                () -> ComparisonTables.differences(analysis, studies),
                () -> ComparisonTables.pairs(studies),
                () -> ComparisonTables.pairsSummary(analysis, studies),
                () -> SubdomainTables.correlations(analysis, studies),
                () -> SubdomainTables.scores(analysis, studies),
                () -> SensitivityTables.missingData(studies),
                () -> SensitivityTables.missingCosts(studies));
    }
}
