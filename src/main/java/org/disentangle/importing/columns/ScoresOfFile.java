package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.StatisticNames;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.importing.raw.RawColumn;
import org.disentangle.importing.raw.RawTable;

/**
 * Decides which of a file's numeric columns are scores, considered together: a mean is a score if it is the only one
 * and a summary otherwise; counts and measures of a score's spread are not scores.
 */
public final class ScoresOfFile {
    private static final int FEWEST_ROWS = 3;
    /**
     * The share of rows in which a mean must lie between the numbers it averages; in the others some may be missing.
     */
    private static final double MOSTLY = 0.8;

    private final RawTable table;
    private final int modelColumn;
    private final ImportOptions options;
    private final Predicate<String> isStated;
    private final Set<String> keys;
    private final List<JoinedColumn> scores = new ArrayList<>();
    private final Map<String, NoScore> others = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();
    private final Map<String, ScoreNotation> notations = new HashMap<>();

    private ScoresOfFile(RawTable table, int modelColumn, ImportOptions options, Predicate<String> isStated) {
        this.table = table;
        this.modelColumn = modelColumn;
        this.options = options;
        this.isStated = isStated;
        this.keys = StandardErrorColumns.keys(JoinedColumn.of(List.of(table), List.of(modelColumn)));
    }

    /**
     * Judges the columns of a file.
     *
     * @param isStated tells whether a column is stated to be a benchmark
     */
    public static ScoresOfFile of(RawTable table, int modelColumn, ImportOptions options, Predicate<String> isStated) {
        ScoresOfFile scores = new ScoresOfFile(table, modelColumn, options, isStated);
        scores.judge();
        return scores;
    }

    /** The columns that are scores. */
    List<String> scores() {
        return scores.stream().map(JoinedColumn::name).toList();
    }

    /** The only column of scores, if there is just one. */
    Optional<String> only() {
        return scores.size() == 1 ? Optional.of(scores.get(0).name()) : Optional.empty();
    }

    /** The only column of scores, if there is just one and the benchmark is unknown. */
    Optional<String> onlyUnknown() {
        return only().filter(name ->
                !isStated.test(name) && Catalogue.known().find(name).isEmpty());
    }

    /** The score in a row of one of the columns of scores. */
    OptionalDouble score(String column, int row) {
        for (JoinedColumn score : scores) {
            if (score.name().equals(column)) {
                double number = notations
                        .computeIfAbsent(column, unused -> ScoreNotation.of(score, options))
                        .read(cells(score), row);
                return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
            }
        }
        return OptionalDouble.empty();
    }

    /** The same judgements with some columns renamed. */
    ScoresOfFile renamed(RawTable renamed, Map<String, String> names) {
        ScoresOfFile file = new ScoresOfFile(renamed, modelColumn, options, isStated);
        scores.forEach(column ->
                file.scores.add(new JoinedColumn(names.getOrDefault(column.name(), column.name()), column.parts())));
        others.forEach((column, why) -> file.others.put(names.getOrDefault(column, column), why));
        remarks.forEach((column, remark) -> file.remarks.put(names.getOrDefault(column, column), remark));
        return file;
    }

    /** The columns of numbers that are not scores, and why. */
    Map<String, NoScore> others() {
        return others;
    }

    /** The notes on columns that are scores nevertheless. */
    Map<String, String> remarks() {
        return remarks;
    }

    private void judge() {
        List<JoinedColumn> middles = new ArrayList<>();
        List<JoinedColumn> spreads = new ArrayList<>();
        for (int i = 0; i < table.columnCount(); i++) {
            JoinedColumn column =
                    new JoinedColumn(table.name(i), List.of(new JoinedColumn.Part(0, table, table.column(i))));
            if (i == modelColumn || !mayBeScores(column)) {
                continue;
            }
            boolean stated = isStated.test(column.name());
            Optional<String> constant = constantCount(table.column(i));
            if (stated) {
                scores.add(column);
            } else if (StatisticNames.isCount(column.name()) && isWhole(table.column(i))) {
                others.put(column.name(), constant.map(NoScore::sameCount).orElseGet(NoScore::count));
            } else if (constant.isPresent()
                    && Catalogue.known().find(column.name()).isEmpty()) {
                others.put(column.name(), NoScore.sameCount(constant.get()));
            } else if (StatisticNames.isMiddle(column.name())) {
                middles.add(column);
            } else if (StatisticNames.isSpread(column.name())) {
                spreads.add(column);
            } else {
                scores.add(column);
            }
        }
        judgeMiddles(middles);
        Optional<String> only = onlyUnknown();
        if (only.isPresent()) {
            spreads.forEach(column -> others.put(column.name(), NoScore.spreadOf(only.get())));
        } else {
            scores.addAll(spreads);
        }
    }

    private boolean mayBeScores(JoinedColumn column) {
        String name = column.name();
        if (options.capabilities().contains(name) || options.safety().contains(name)) {
            return true;
        }
        return !options.uses().attributes().contains(name)
                && !options.uses().errors().containsValue(name)
                && AttributeNames.kindOf(name).isEmpty()
                && !StandardErrorColumns.isOfAnother(name, keys)
                && column.content() != RawColumn.Content.EMPTY
                && ScoreNotation.of(column, options).isNumeric(column);
    }

    private void judgeMiddles(List<JoinedColumn> middles) {
        List<JoinedColumn> beside = List.copyOf(scores);
        List<JoinedColumn> own = middles.stream()
                .filter(column -> beside.isEmpty() || !liesWithin(column, beside))
                .toList();
        Optional<JoinedColumn> chosen = own.stream()
                .filter(column -> !StatisticNames.isMedian(column.name()))
                .findFirst()
                .or(() -> own.stream().findFirst());
        for (JoinedColumn column : middles) {
            if (chosen.filter(column::equals).isPresent()) {
                scores.add(column);
                remarks.put(
                        column.name(),
                        beside.isEmpty()
                                ? "the only column of scores, so it is a benchmark and not the mean of others"
                                : "a benchmark of its own: it does not lie between the other scores, so it is not their"
                                        + " mean");
            } else {
                others.put(
                        column.name(),
                        chosen.map(JoinedColumn::name).map(NoScore::summaryLike).orElseGet(NoScore::summary));
            }
        }
    }

    /** Whether the numbers lie between the smallest and the largest of the others, as any mean of them does. */
    private boolean liesWithin(JoinedColumn mean, List<JoinedColumn> beside) {
        ScoreNotation notation = ScoreNotation.of(mean, options);
        List<ScoreNotation> notations =
                beside.stream().map(column -> ScoreNotation.of(column, options)).toList();
        int rows = 0;
        int within = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            double middle = notation.read(cells(mean), row);
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < beside.size(); i++) {
                double score = notations.get(i).read(cells(beside.get(i)), row);
                least = Double.isNaN(score) ? least : Math.min(least, score);
                greatest = Double.isNaN(score) ? greatest : Math.max(greatest, score);
            }
            if (!Double.isNaN(middle) && least <= greatest) {
                rows++;
                double rounding = 0.005 * Math.max(Math.abs(least), Math.abs(greatest));
                within += middle >= least - rounding && middle <= greatest + rounding ? 1 : 0;
            }
        }
        return within >= MOSTLY * rows;
    }

    private static RawColumn cells(JoinedColumn column) {
        return column.parts().get(0).column();
    }

    /** The whole number that a column has in every row, if it must be a count: 0, 1 and 100 may be scores. */
    private Optional<String> constantCount(RawColumn column) {
        double first = column.number(0);
        if (table.rowCount() < FEWEST_ROWS || !(first > 1) || first == 100 || first != Math.rint(first)) {
            return Optional.empty();
        }
        for (int row = 1; row < table.rowCount(); row++) {
            if (column.number(row) != first) {
                return Optional.empty();
            }
        }
        return column.text(0);
    }

    private boolean isWhole(RawColumn column) {
        for (int row = 0; row < column.filledRows(); row++) {
            double number = column.number(row);
            if (!Double.isNaN(number) && (number < 0 || number != Math.rint(number))) {
                return false;
            }
        }
        return true;
    }
}
