package org.disentangle.session.opening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Counts;

/**
 * A plan after its files were read differently, without references to columns and models that no longer exist.
 *
 * @param plan the remaining plan
 * @param dropped descriptions of what was dropped
 */
public record Fitting(Plan plan, List<String> dropped) {
    public Fitting {
        dropped = List.copyOf(dropped);
    }

    /** Drops what a table has no place for. */
    public static Fitting of(Plan plan, ScoreTable table) {
        List<String> dropped = new ArrayList<>();
        List<AttributeEdit> edits = AttributeEdit.fitting(plan.edits(), table);
        Set<AttributeEdit> lost = new HashSet<>(plan.edits());
        edits.forEach(lost::remove);
        if (!lost.isEmpty()) {
            dropped.add(Counts.of(lost.size(), "edited cell", "edited cells"));
        }
        Plan left = plan.withEdits(edits);
        Filter passing = fitting(plan.filter().passing(), table);
        if (!passing.equals(plan.filter().passing())) {
            dropped.add("filters on columns that no longer exist");
            left = left.withFilter(plan.filter().withPassing(passing));
        }
        return new Fitting(left.withAnalysis(fitting(plan.analysis(), table, dropped)), dropped);
    }

    private static AnalysisOptions fitting(AnalysisOptions options, ScoreTable table, List<String> dropped) {
        AnalysisOptions left = options;
        if (isLost(options.x(), table)) {
            dropped.add("x = " + options.x().orElse(""));
            left = left.withX(Optional.empty());
        }
        if (isLost(options.partial(), table)) {
            dropped.add(options.partial().orElse("") + " held constant");
            left = left.withPartial(Optional.empty());
        }
        if (isLost(options.groupBy(), table)) {
            dropped.add("groups by " + options.groupBy().orElse(""));
            left = left.withGroups(AnalysisOptions.defaults().groups());
        }
        return left;
    }

    private static boolean isLost(Optional<String> column, ScoreTable table) {
        return column.filter(name ->
                        table.attribute(name).isEmpty() && table.benchmark(name).isEmpty())
                .isPresent();
    }

    private static Filter fitting(Filter filter, ScoreTable table) {
        if (filter instanceof Filter.And and) {
            List<Filter> parts = and.filters().stream()
                    .map(part -> fitting(part, table))
                    .filter(part -> !part.equals(Filter.everything()))
                    .toList();
            return parts.size() == and.filters().size() ? new Filter.And(parts) : simplest(parts);
        }
        return fits(filter, table) ? filter : Filter.everything();
    }

    private static Filter simplest(List<Filter> parts) {
        return parts.size() == 1 ? parts.get(0) : new Filter.And(parts);
    }

    private static boolean fits(Filter filter, ScoreTable table) {
        if (filter instanceof Filter.OneOf oneOf) {
            return oneOf.column().equals("model")
                    || table.attribute(oneOf.column()).isPresent();
        }
        if (filter instanceof Filter.InRange range) {
            return table.numbers(range.column()).isPresent();
        }
        if (filter instanceof Filter.Not not) {
            return fits(not.filter(), table);
        }
        return !(filter instanceof Filter.And and) || and.filters().stream().allMatch(part -> fits(part, table));
    }
}
