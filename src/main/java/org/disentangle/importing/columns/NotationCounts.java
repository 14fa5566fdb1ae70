package org.disentangle.importing.columns;

import java.util.Optional;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.number.DecimalNumbers;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.number.WrittenNumber;
import org.disentangle.importing.raw.RawColumn;

/** Counts how the cells of a column are written. */
final class NotationCounts {
    private int seen;
    private int values;
    private int numbers;
    private int percents;
    private int others;
    private double greatestOther;
    private int errors;
    private int marked;
    private int about;
    private int bounds;
    private int grouped;
    private int commas;

    /** Counts a cell; one that is empty or marked as missing does not count. */
    void add(RawColumn column, int row, DecimalMark mark) {
        seen++;
        Optional<String> text = column.text(row).filter(cell -> !Missing.isMissing(cell));
        if (text.isEmpty()) {
            return;
        }
        values++;
        if (!Double.isNaN(column.number(row)) && mark == DecimalMark.POINT) {
            addOther(column.number(row));
        } else if (Double.isInfinite(DecimalNumbers.parse(text.get())) || DecimalNumbers.isTooSmall(text.get())) {
            numbers++;
        } else {
            ScoreNotation.written(column, row, mark).ifPresent(number -> add(number, text.get()));
        }
    }

    private void addOther(double number) {
        numbers++;
        others++;
        greatestOther = Math.max(greatestOther, Math.abs(number));
    }

    private void add(WrittenNumber number, String text) {
        if (number.percent()) {
            numbers++;
            percents++;
        } else {
            addOther(number.value());
        }
        errors += Double.isNaN(number.error()) ? 0 : 1;
        marked += number.marked() ? 1 : 0;
        bounds += number.relation() == WrittenNumber.Relation.BOUND ? 1 : 0;
        about += number.relation() == WrittenNumber.Relation.ABOUT ? 1 : 0;
        boolean groups = Math.abs(number.value()) >= 1000
                && (text.indexOf(',') > 0 || text.indexOf(' ') > 0 || text.indexOf('\'') > 0);
        grouped += groups ? 1 : 0;
        commas += groups && text.indexOf(',') > 0 ? 1 : 0;
    }

    /** The number of cells examined. */
    int seen() {
        return seen;
    }

    /** The number of cells with a value. */
    int values() {
        return values;
    }

    /** The number of cells that are numbers of any kind, including bounds, infinite and vanishing ones. */
    int numbers() {
        return numbers;
    }

    /** The number of numbers with a percent sign. */
    int percents() {
        return percents;
    }

    /** The number of numbers without a percent sign. */
    int others() {
        return others;
    }

    /** The largest absolute value without a percent sign. */
    double greatestOther() {
        return greatestOther;
    }

    int errors() {
        return errors;
    }

    int marked() {
        return marked;
    }

    int about() {
        return about;
    }

    /** The number of bounds. */
    int bounds() {
        return bounds;
    }

    /** The number of numbers with digits grouped by commas. */
    int commas() {
        return commas;
    }

    /** The number of numbers with grouped digits. */
    int grouped() {
        return grouped;
    }
}
