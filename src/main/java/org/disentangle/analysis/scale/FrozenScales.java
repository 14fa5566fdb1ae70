package org.disentangle.analysis.scale;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.score.GivenScore;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * The frozen scales of one table, one per group: the contents of one scale file, on which an analysis can be based.
 *
 * @param scales the scales, at least 1, no two of the same group
 */
public record FrozenScales(List<FrozenScale> scales) implements GivenScores {
    /**
     * Checks the groups.
     *
     * @throws IllegalArgumentException with a sentence
     */
    public FrozenScales {
        scales = List.copyOf(scales);
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("It holds no scale.");
        }
        Set<String> groups = new HashSet<>();
        for (FrozenScale scale : scales) {
            if (!groups.add(scale.group())) {
                throw new IllegalArgumentException("It holds two scales of the group “" + scale.group() + "”.");
            }
        }
    }

    /**
     * The scales of every group of an analysis that has a fitted score.
     *
     * @param title the title of the table
     * @return the scales; empty if no group has one
     */
    public static Optional<FrozenScales> of(Analysis analysis, String title) {
        List<FrozenScale> scales = analysis.groups().stream()
                .flatMap(group -> FrozenScale.of(
                        analysis.table(), group, analysis.options().matrix(), title)
                        .stream())
                .toList();
        return scales.isEmpty() ? Optional.empty() : Optional.of(new FrozenScales(scales));
    }

    /**
     * The scale for a group: the one of the same name, otherwise of the same name ignoring case, otherwise the only
     * one.
     */
    public Optional<FrozenScale> forGroup(String name) {
        Optional<FrozenScale> exact =
                scales.stream().filter(scale -> scale.group().equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        if (scales.size() == 1) {
            return Optional.of(scales.get(0));
        }
        String lower = name.toLowerCase(Locale.ROOT);
        List<FrozenScale> alike = scales.stream()
                .filter(scale -> scale.group().toLowerCase(Locale.ROOT).equals(lower))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** The scale of one group alone, on which every group is then scored; empty if there is none of that name. */
    public Optional<FrozenScales> only(String group) {
        return scales.stream()
                .filter(scale -> scale.group().equals(group))
                .findFirst()
                .map(scale -> new FrozenScales(List.of(scale)));
    }

    /** The same scales for a table with other names for benchmarks; see {@link FrozenScale#withNames}. */
    public FrozenScales withNames(Map<String, String> tableNames) {
        return new FrozenScales(
                scales.stream().map(scale -> scale.withNames(tableNames)).toList());
    }

    /** The models of a group on its scale; without a scale, none has a score and each has the reason. */
    public ScaledModels score(ScoreTable table, String group, Subset models) {
        return forGroup(group)
                .map(scale -> ScaledModels.on(scale, table, group, models))
                .orElseGet(() -> ScaledModels.none(
                        table,
                        group,
                        models,
                        "there is no frozen scale of the group “" + group + "”, only of "
                                + String.join(
                                        " and ",
                                        scales.stream()
                                                .map(scale -> "“" + scale.group() + "”")
                                                .toList())
                                + "; choose one of them"));
    }

    @Override
    public GivenScore in(ScoreTable table, String group, Subset models) {
        return score(table, group, models);
    }
}
