package org.disentangle.export;

import java.util.List;
import java.util.stream.Stream;
import org.disentangle.analysis.Analysis;
import org.disentangle.session.studies.Studies;

/** The tables of everything beyond an analysis; a table without rows is omitted. */
final class StudyTables {
    private StudyTables() {}

    static List<ResultTable> of(Analysis analysis, Studies studies) {
        return Stream.of(
                        PlanningTables.areas(analysis, studies),
                        TrendTables.residuals(analysis, studies),
                        TrendTables.families(analysis, studies),
                        TrendTables.windows(analysis, studies),
                        SensitivityTables.sensitivity(studies),
                        PlanningTables.planning(analysis, studies),
                        ComparisonTables.differences(analysis, studies),
                        ComparisonTables.pairs(studies),
                        ComparisonTables.pairsSummary(analysis, studies),
                        SubdomainTables.correlations(analysis, studies),
                        SubdomainTables.scores(analysis, studies),
                        SensitivityTables.missingData(studies),
                        SensitivityTables.missingCosts(studies))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }
}
