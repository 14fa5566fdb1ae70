package org.disentangle.ui.ranking;

import java.util.Set;
import org.disentangle.figure.Figures;
import org.disentangle.figure.RankingOrder;
import org.disentangle.figure.layout.Figure;
import org.disentangle.session.Results;
import org.disentangle.ui.model.FigureRequest;

/** A request for the forest plot of the listed benchmarks. */
record RankingRequest(Results results, Set<String> columns, RankingOrder order) implements FigureRequest {
    RankingRequest {
        columns = Set.copyOf(columns);
    }

    @Override
    public Figure make() {
        return Figures.ranking(
                results.drawn(), results.shown().groups(), order, benchmark -> columns.contains(benchmark.column()));
    }

    @Override
    public String name() {
        return "ranking";
    }
}
