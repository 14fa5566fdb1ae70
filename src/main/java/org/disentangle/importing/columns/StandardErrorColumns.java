package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.disentangle.catalogue.UncertaintyName;
import org.disentangle.catalogue.UncertaintyName.Kind;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.number.WrittenNumber;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.table.Values;
import org.disentangle.wording.Numbers;

/**
 * Columns that hold the standard errors of another column's scores, or the ends of their intervals. They are recognised
 * by their names ({@link UncertaintyName}): that of the scores plus a suffix, or the suffix alone if there is only one
 * column of scores. A ± without a name belongs to the scores before it.
 *
 * <p>The standard error from an interval of level 1 − α with ends a and b is (b − a)/(2·z), where z is the 1 − α/2
 * quantile of the normal distribution. Ends count only as a pair, and only if at least 90 % of the scores lie between
 * them; standard errors count only if none is negative.
 */
public final class StandardErrorColumns {
    private static final Map<Integer, Double> NORMAL_QUANTILES =
            Map.of(90, 1.6448536269514722, 95, 1.959963984540054, 99, 2.5758293035489004);
    private static final double MOSTLY = 0.9;

    private final List<ScoreColumn> scores;
    private final ColumnValues values;
    private final Notes notes;

    /** Columns that may hold errors, in the order of the file, each with the index of the scores before it. */
    private final List<Candidate> candidates = new ArrayList<>();

    StandardErrorColumns(List<ScoreColumn> scores, ColumnValues values, Notes notes) {
        this.scores = scores;
        this.values = values;
        this.notes = notes;
    }

    private record Candidate(JoinedColumn column, UncertaintyName name, int scoresBefore) {}

    /** The names by which columns can be referred to, to find the scores whose errors another column holds. */
    static Set<String> keys(List<JoinedColumn> columns) {
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> keys.addAll(UncertaintyName.keysOf(column.name())));
        return keys;
    }

    /** Whether a column's name says that it holds the errors of another, which is among the keys or evident. */
    static boolean isOfAnother(String column, Set<String> keys) {
        return ofAnother(column, keys).isPresent();
    }

    private static Optional<UncertaintyName> ofAnother(String column, Set<String> keys) {
        return UncertaintyName.of(column).filter(found -> found.isAlone() || keys.contains(found.key()));
    }

    /**
     * Sets aside a column whose name says that it holds another's errors, until all scores are known.
     *
     * @param keys the names of all columns
     * @return whether it was set aside
     */
    boolean setAside(JoinedColumn column, Set<String> keys) {
        Optional<UncertaintyName> name = ofAnother(column.name(), keys);
        name.ifPresent(found -> candidates.add(new Candidate(column, found, scores.size())));
        return name.isPresent();
    }

    /**
     * Uses the columns set aside as errors if that is what they are.
     *
     * @param options how to read their numbers, and the user's choices
     * @return the columns that are not errors
     */
    List<JoinedColumn> take(ImportOptions options) {
        Set<Candidate> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.name.kind() == Kind.LOW) {
                candidates.stream()
                        .filter(other -> isUpperEnd(other.name, candidate.name) && !taken.contains(other))
                        .filter(upper -> takeInterval(candidate, upper, options))
                        .findFirst()
                        .ifPresent(upper -> taken.addAll(List.of(candidate, upper)));
            } else if (candidate.name.kind() != Kind.HIGH && takeErrors(candidate, options)) {
                taken.add(candidate);
            }
        }
        return candidates.stream()
                .filter(candidate -> !taken.contains(candidate))
                .map(Candidate::column)
                .toList();
    }

    private static boolean isUpperEnd(UncertaintyName upper, UncertaintyName lower) {
        return upper.kind() == Kind.HIGH && upper.key().equals(lower.key()) && upper.level() == lower.level();
    }

    /** The scores that a column is about, unless their errors were named otherwise. */
    private OptionalInt place(Candidate candidate, ImportOptions options) {
        OptionalInt place = candidate.name.isAlone() ? beside(candidate) : named(candidate.name.key());
        return place.isPresent()
                        && options.uses()
                                .errors()
                                .containsKey(scores.get(place.getAsInt()).name())
                ? OptionalInt.empty()
                : place;
    }

    /** The only scores there are; for a ±, otherwise, those before it. */
    private OptionalInt beside(Candidate candidate) {
        int[] filled = IntStream.range(0, scores.size())
                .filter(i -> scores.get(i).values().presentCount() > 0)
                .toArray();
        if (filled.length == 1) {
            return OptionalInt.of(filled[0]);
        }
        boolean behind = candidate.name.kind() == Kind.PLUS_MINUS && candidate.scoresBefore > 0;
        return behind ? OptionalInt.of(candidate.scoresBefore - 1) : OptionalInt.empty();
    }

    /** The scores whose name fits best, if no others fit equally well. */
    private OptionalInt named(String key) {
        int best = Integer.MAX_VALUE;
        int place = -1;
        boolean only = false;
        for (int i = 0; i < scores.size(); i++) {
            int fit = UncertaintyName.keysOf(scores.get(i).name()).indexOf(key);
            if (fit >= 0 && fit <= best) {
                only = fit < best;
                best = fit;
                place = i;
            }
        }
        return only ? OptionalInt.of(place) : OptionalInt.empty();
    }

    private boolean takeErrors(Candidate candidate, ImportOptions options) {
        JoinedColumn column = candidate.column;
        ScoreNotation notation = ScoreNotation.of(column, options);
        OptionalInt place = place(candidate, options);
        if (place.isEmpty() || !notation.isNumeric(column)) {
            return false;
        }
        ScoreColumn base = scores.get(place.getAsInt());
        double[] errors = values.errors(column, notation);
        if (base.errors().isPresent() || IntStream.range(0, errors.length).anyMatch(row -> errors[row] < 0)) {
            return false;
        }
        scores.set(place.getAsInt(), base.withErrors(Values.adopt(errors)));
        notes.inform(column.source(), column.name(), TAKEN + "standard errors of " + CellsInWords.quoted(base.name()));
        return true;
    }

    private boolean takeInterval(Candidate low, Candidate high, ImportOptions options) {
        Double quantile = NORMAL_QUANTILES.get(low.name.level());
        OptionalInt place = place(low, options);
        if (place.isEmpty() || quantile == null) {
            return false;
        }
        ScoreColumn base = scores.get(place.getAsInt());
        if (base.errors().isPresent()) {
            return false;
        }
        double[] lows = values.errors(low.column, ScoreNotation.of(low.column, options));
        double[] highs = values.errors(high.column, ScoreNotation.of(high.column, options));
        double[] errors = new double[lows.length];
        int intervals = 0;
        int around = 0;
        for (int row = 0; row < errors.length; row++) {
            errors[row] = highs[row] < lows[row] ? Double.NaN : (highs[row] - lows[row]) / (2 * quantile);
            double score = base.values().get(row);
            boolean compared = !Double.isNaN(lows[row]) && !Double.isNaN(highs[row]) && !Double.isNaN(score);
            intervals += compared ? 1 : 0;
            around += compared && lows[row] <= score && score <= highs[row] ? 1 : 0;
        }
        if (intervals == 0 || around < MOSTLY * intervals) {
            return false;
        }
        scores.set(place.getAsInt(), base.withErrors(Values.adopt(errors)));
        for (Candidate end : List.of(low, high)) {
            notes.inform(
                    end.column.source(),
                    end.column.name(),
                    TAKEN + (end == low ? "lower" : "upper") + " ends of the " + low.name.level() + " % intervals of "
                            + CellsInWords.quoted(base.name()) + "; half the width of an interval is "
                            + Numbers.fixed(quantile, 2) + " standard errors");
        }
        return true;
    }

    /** The start of a note on how a column of errors was used. */
    public static final String TAKEN = "used as the ";

    /**
     * Uses a column that holds only two-sided errors ({@code +5/-4}) as the errors of the scores before it. If its name
     * contains 95 and CI, they are distances to the ends of a 95 % interval.
     *
     * @return whether the column was used
     */
    boolean takeTwoSided(JoinedColumn column) {
        if (scores.isEmpty() || !holdsErrorsAlone(column)) {
            return false;
        }
        String name = column.name().toLowerCase(Locale.ROOT);
        boolean interval = name.contains("95") && name.contains("ci");
        double unit = interval ? NORMAL_QUANTILES.getOrDefault(95, 1.0) : 1;
        CellNumber reading =
                (cells, row) -> cells.text(row).map(WrittenNumber::errorAlone).orElse(Double.NaN) / unit;
        ScoreColumn last = scores.get(scores.size() - 1);
        scores.set(scores.size() - 1, last.withErrors(Values.adopt(values.errors(column, reading))));
        notes.inform(
                column.source(),
                column.name(),
                TAKEN + (interval ? "95 % intervals" : "standard errors") + " of " + CellsInWords.quoted(last.name())
                        + (interval ? "; half their width is 1.96 standard errors" : ""));
        return true;
    }

    private static boolean holdsErrorsAlone(JoinedColumn column) {
        int errors = 0;
        for (JoinedColumn.Part part : column.parts()) {
            for (int row = 0; row < part.column().filledRows(); row++) {
                Optional<String> text = part.column().text(row).filter(cell -> !Missing.isMissing(cell));
                if (text.isPresent()) {
                    if (Double.isNaN(WrittenNumber.errorAlone(text.get()))) {
                        return false;
                    }
                    errors++;
                }
            }
        }
        return errors > 0;
    }
}
