package org.disentangle.importing.columns;

import java.util.Optional;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.number.DecimalEvidence;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.number.WrittenNumber;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.importing.raw.RawColumn;
import org.disentangle.wording.Counts;

/**
 * The notation of a column of scores, judged over all its cells: the decimal mark, percent signs, errors given with
 * values. Plain decimal numbers are read as they are.
 */
public final class ScoreNotation implements CellNumber {
    /** The start of the note if nothing shows what the commas mean. */
    public static final String COMMAS_UNCLEAR = "commas in numbers may group thousands or be decimal commas";

    private static final double PERCENT = 100;

    private final DecimalMark mark;
    private final boolean markIsSure;
    private final NotationCounts counts;
    private final boolean percentsAreFractions;
    private final boolean fractionsArePercents;

    private ScoreNotation(DecimalMark mark, boolean markIsSure, NotationCounts counts, boolean fractionsArePercents) {
        this.mark = mark;
        this.markIsSure = markIsSure;
        this.counts = counts;
        this.fractionsArePercents = fractionsArePercents;
        this.percentsAreFractions =
                !fractionsArePercents && counts.percents() > 0 && counts.others() > 0 && counts.greatestOther() <= 1;
    }

    /**
     * Judges a column.
     *
     * @param options the decimal mark, if chosen, and the columns that mix percentages and fractions
     */
    public static ScoreNotation of(JoinedColumn column, ImportOptions options) {
        Optional<DecimalMark> chosen = options.reading().decimalMark();
        boolean plain = column.parts().stream().allMatch(part -> part.column().textCount() == 0);
        Optional<DecimalMark> judged = chosen.isPresent() ? chosen : judgeMark(column, plain);
        DecimalMark mark = judged.orElse(DecimalMark.POINT);
        NotationCounts counts = new NotationCounts();
        if (!plain || mark != DecimalMark.POINT) {
            for (JoinedColumn.Part part : column.parts()) {
                for (int row = 0; row < part.column().filledRows(); row++) {
                    counts.add(part.column(), row, mark);
                }
            }
        }
        return new ScoreNotation(
                mark, judged.isPresent(), counts, options.uses().percentages().contains(column.name()));
    }

    /** The column's own decimal mark, otherwise that of the rest of its files. */
    private static Optional<DecimalMark> judgeMark(JoinedColumn column, boolean plain) {
        if (plain) {
            return Optional.of(DecimalMark.POINT);
        }
        DecimalEvidence own = new DecimalEvidence();
        column.parts().forEach(part -> part.column().addTo(own));
        if (own.mark().isPresent()) {
            return own.mark();
        }
        if (own.isContradictory()) {
            return Optional.of(DecimalMark.POINT);
        }
        DecimalEvidence all = new DecimalEvidence();
        column.parts().forEach(part -> all.addAll(part.table().decimalEvidence()));
        return all.mark();
    }

    /** Whether at least half of the cells with a value are numbers, bounds included. */
    boolean isNumeric(JoinedColumn column) {
        return counts.seen() == 0
                ? column.content() == RawColumn.Content.NUMBERS
                : counts.numbers() > 0 && 2 * counts.numbers() >= counts.values();
    }

    /** Whether a cell gives an error with its value. */
    boolean hasErrors() {
        return counts.errors() > 0;
    }

    @Override
    public double read(RawColumn column, int row) {
        double plain = column.number(row);
        if (!Double.isNaN(plain) && mark == DecimalMark.POINT) {
            return scaled(plain, plain, false);
        }
        return written(column, row, mark).map(this::value).orElse(Double.NaN);
    }

    /** Whether some numbers have a percent sign and others do not; {@link #note} warns of it. */
    boolean mixesPercents() {
        return counts.percents() > 0 && counts.others() > 0;
    }

    /** Whether some numbers have a percent sign and it is unclear whether the others are percentages too. */
    public boolean leavesPercentsMixed() {
        return mixesPercents() && !percentsAreFractions && !fractionsArePercents;
    }

    /** Whether numbers up to 1 are, by decision, fractions among percentages. */
    boolean mixtureIsDecided() {
        return fractionsArePercents;
    }

    /** Reads the errors given with the values. */
    CellNumber errors() {
        return (column, row) -> {
            if (!Double.isNaN(column.number(row)) && mark == DecimalMark.POINT) {
                return Double.NaN;
            }
            return written(column, row, mark)
                    .map(number -> Double.isNaN(value(number))
                            ? Double.NaN
                            : scaled(number.error(), number.value(), number.percent()))
                    .orElse(Double.NaN);
        };
    }

    /** The number in a cell; empty if it has none or is marked as missing. */
    static Optional<WrittenNumber> written(RawColumn column, int row, DecimalMark mark) {
        return column.text(row)
                .filter(text -> !Missing.isMissing(text))
                .flatMap(text -> WrittenNumber.read(text, mark))
                .filter(number -> Double.isFinite(number.value()));
    }

    private double value(WrittenNumber number) {
        return number.relation() == WrittenNumber.Relation.BOUND
                ? Double.NaN
                : scaled(number.value(), number.value(), number.percent());
    }

    /** Puts a number on the column's scale; a value and its error are scaled alike. */
    private double scaled(double number, double value, boolean percent) {
        if (percent) {
            return percentsAreFractions ? number / PERCENT : number;
        }
        return fractionsArePercents && Math.abs(value) <= 1 ? number * PERCENT : number;
    }

    /** Notes how the column was read, if not plainly. */
    void note(JoinedColumn column, Notes notes) {
        String source = column.source();
        String name = column.name();
        if (mark == DecimalMark.COMMA) {
            notes.inform(source, name, "numbers have a decimal comma (1,5 is one and a half)");
        } else if (counts.commas() > 0 && !markIsSure) {
            notes.decide(
                    source,
                    name,
                    COMMAS_UNCLEAR
                            + " (1,234 is read as 1234); choose the decimal mark in the preview or with --decimal-mark if"
                            + " they are decimals");
        } else if (counts.grouped() > 0) {
            notes.inform(source, name, "commas, spaces or apostrophes in numbers group thousands");
        }
        notePercents(source, name, notes);
        if (counts.errors() > 0) {
            notes.inform(
                    source,
                    name,
                    Counts.of(counts.errors(), "cell gives an error", "cells give errors")
                            + " with the value; kept as standard errors");
        }
        if (counts.marked() > 0) {
            notes.inform(
                    source, name, "footnote marks were removed from " + Counts.of(counts.marked(), "cell", "cells"));
        }
        if (counts.bounds() > 1) {
            notes.warn(
                    source,
                    name,
                    counts.bounds() + " of " + counts.numbers()
                            + " numbers are bounds (as in <0.1), not values; they were treated as missing");
        }
        if (counts.about() > 0) {
            notes.warn(
                    source,
                    name,
                    Counts.of(counts.about(), "cell says", "cells say") + " \"about\" (~); read as the number");
        }
    }

    private void notePercents(String source, String name, Notes notes) {
        if (fractionsArePercents) {
            notes.inform(
                    source,
                    name,
                    "numbers up to 1 without a percent sign were treated as fractions and read as percentages (0.77 is"
                            + " 77), as chosen");
            return;
        }
        if (counts.percents() == 0) {
            return;
        }
        if (counts.others() == 0) {
            notes.inform(source, name, "percentages; 77.0% is read as 77");
        } else {
            String mixed = counts.percents() + " of " + (counts.percents() + counts.others())
                    + " numbers have a percent sign; ";
            notes.warn(
                    source,
                    name,
                    mixed
                            + (percentsAreFractions
                                    ? "the others are at most 1, so all were read as fractions (77% is 0.77)"
                                    : "all were read as written (77% is 77); check that the others are percentages too;"
                                            + " those that are fractions are put on one scale in the preview or with"
                                            + " --percentages"));
        }
    }

    @Override
    public String whyUnread(String cell) {
        boolean bound = WrittenNumber.read(cell, mark)
                .filter(number -> number.relation() == WrittenNumber.Relation.BOUND)
                .isPresent();
        return bound
                ? CellsInWords.quoted(cell) + " is a bound, not a value; it was treated as missing"
                : CellNumber.super.whyUnread(cell);
    }
}
