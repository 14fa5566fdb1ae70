package org.disentangle.analysis.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.score.GivenScore;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.disentangle.wording.Listing;

/** The models of one group on a frozen scale. */
public final class ScaledModels implements GivenScore {
    private static final int MOST_NAMED = 10;

    private final Optional<FrozenScale> scale;
    private final ScoreTable table;
    private final String group;
    private final Optional<ScaleWork> work;
    private final String reason;
    private final List<ScaledModel> models;

    private ScaledModels(
            Optional<FrozenScale> scale,
            ScoreTable table,
            String group,
            Optional<ScaleWork> work,
            String reason,
            List<ScaledModel> models) {
        this.scale = scale;
        this.table = table;
        this.group = group;
        this.work = work;
        this.reason = reason;
        this.models = List.copyOf(models);
    }

    /**
     * Scores models: Σ l_j·z_j / Σ l_j² over the benchmarks each has (the denominator is 1 if it has all).
     *
     * @param group the name of the group of the table, for notes
     */
    public static ScaledModels on(FrozenScale scale, ScoreTable table, String group, Subset models) {
        ScaleWork work = new ScaleWork(scale, table);
        List<String> contradicted = work.contradicted();
        if (!contradicted.isEmpty()) {
            String reason = "the table and the scale differ in the direction of " + list(contradicted)
                    + "; give the table the scale's direction if both measure the same quantity";
            return new ScaledModels(
                    Optional.of(scale), table, group, Optional.empty(), reason, unscored(models, reason));
        }
        if (work.absent().size() == scale.columns().size()) {
            String reason = "the table has none of the " + scale.columns().size() + " benchmarks of the scale of "
                    + scale.origin().title() + " (" + scale.group() + ")";
            return new ScaledModels(
                    Optional.of(scale), table, group, Optional.empty(), reason, unscored(models, reason));
        }
        List<ScaledModel> scored = models.rows().mapToObj(work::score).toList();
        return new ScaledModels(Optional.of(scale), table, group, Optional.of(work), "", scored);
    }

    static ScaledModels none(ScoreTable table, String group, Subset models, String reason) {
        return new ScaledModels(Optional.empty(), table, group, Optional.empty(), reason, unscored(models, reason));
    }

    private static List<ScaledModel> unscored(Subset models, String reason) {
        return models.rows()
                .mapToObj(row -> new ScaledModel(row, Estimate.missing(reason), List.of(), 0))
                .toList();
    }

    /** The number of models with a score. */
    public int scoredCount() {
        return scoreValues().length;
    }

    /** The rank of a model that has a score, from 1, the most capable; ties share the smaller rank. */
    public int rank(ScaledModel model) {
        return RankRounding.placeFromTop(model.score().value(), scoreValues());
    }

    private double[] scoreValues() {
        return models.stream()
                .filter(model -> model.score().isPresent())
                .mapToDouble(model -> model.score().value())
                .toArray();
    }

    /** The scale; empty if there is none for the group. */
    public Optional<FrozenScale> scale() {
        return scale;
    }

    /** Every model of the group, in the order of the table. */
    public List<ScaledModel> models() {
        return models;
    }

    /** The benchmarks of the scale that the table does not have. */
    public List<String> absent() {
        return work.map(ScaleWork::absent).orElse(List.of());
    }

    /** Why no model has a score (a clause); empty if the scale could be applied. */
    public String reason() {
        return reason;
    }

    @Override
    public String title() {
        return scale.map(known ->
                        "Capabilities score on the scale of " + known.origin().title() + " (" + known.group() + ")")
                .orElse("Capabilities score");
    }

    @Override
    public Values scores() {
        return byRow(place -> models.get(place).score());
    }

    private Values byRow(IntFunction<Estimate> scoreAt) {
        double[] scores = new double[table.modelCount()];
        Arrays.fill(scores, Double.NaN);
        for (int place = 0; place < models.size(); place++) {
            scores[models.get(place).row()] = scoreAt.apply(place).orElse(Double.NaN);
        }
        return Values.adopt(scores);
    }

    @Override
    public String insteadOfFit() {
        if (!reason.isEmpty()) {
            return "No model is scored, because " + reason + ".";
        }
        FrozenScale applied = scale.orElseThrow();
        return "No score was fitted to these models: they are scored on the frozen scale of "
                + applied.origin().title() + " (" + applied.group() + ").";
    }

    @Override
    public Optional<Values> without(String benchmark) {
        return work.filter(known -> known.indexOf(benchmark) >= 0).map(known -> {
            int left = known.indexOf(benchmark);
            return byRow(place -> known.score(models.get(place).row(), left).score());
        });
    }

    @Override
    public Map<Integer, List<String>> lacking() {
        return models.stream()
                .filter(model -> model.score().isPresent() && !model.isComplete())
                .collect(Collectors.toMap(ScaledModel::row, ScaledModel::lacks));
    }

    @Override
    public List<String> notes() {
        if (!reason.isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        List<String> absent = absent();
        if (!absent.isEmpty()) {
            notes.add("The table has no column for " + absent.size() + " of the "
                    + scale.orElseThrow().columns().size() + " benchmarks of the scale: " + list(absent) + ".");
        }
        noteModels(
                notes, model -> model.score().isPresent() && !model.isComplete(), "scored on the benchmarks they have");
        noteModels(notes, model -> !model.score().isPresent(), "not scored");
        return notes;
    }

    private void noteModels(List<String> notes, Predicate<ScaledModel> which, String outcome) {
        List<String> names = models.stream()
                .filter(which)
                .map(model -> table.displayName(model.row()) + " ("
                        + (model.score().isPresent()
                                ? "lacks " + list(model.lacks())
                                : model.score().reason())
                        + ")")
                .toList();
        if (!names.isEmpty()) {
            notes.add("In the group “" + group + "”, models " + outcome + ": " + list(names) + ".");
        }
    }

    private static String list(List<String> names) {
        return Listing.cut(names, MOST_NAMED);
    }
}
