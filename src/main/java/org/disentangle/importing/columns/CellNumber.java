package org.disentangle.importing.columns;

import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.number.DecimalNumbers;
import org.disentangle.importing.number.ModelSizes;
import org.disentangle.importing.number.ReleaseDates;
import org.disentangle.importing.raw.RawColumn;

/** Reads the cells of a column as numbers. */
@FunctionalInterface
interface CellNumber {
    /** The number of a row, or NaN if its cell has none. */
    double read(RawColumn column, int row);

    /** Why a cell that has a value has no number, as a sentence. */
    default String whyUnread(String cell) {
        boolean infinite = Double.isInfinite(DecimalNumbers.parse(cell));
        if (DecimalNumbers.isTooSmall(cell)) {
            return CellsInWords.quoted(cell) + " is too close to zero to be stored; it was treated as missing";
        }
        return CellsInWords.quoted(cell)
                + (infinite ? " is not a finite number" : " is not a number")
                + "; it was treated as missing";
    }

    /** Reads plain decimal numbers. */
    static CellNumber plain() {
        return RawColumn::number;
    }

    /** Reads numbers of parameters; the header may give the unit of plain ones. */
    static CellNumber parameters(String header) {
        double unit = ModelSizes.unitOf(header);
        return (column, row) -> column.text(row)
                .map(text -> {
                    double plain = DecimalNumbers.parse(text);
                    return finite(Double.isNaN(plain) ? ModelSizes.parameters(text) : plain * unit);
                })
                .orElse(Double.NaN);
    }

    /** Reads amounts of compute; the header may give their unit. */
    static CellNumber flop(String header) {
        double unit = ModelSizes.unitOf(header);
        return (column, row) -> finite(column.number(row) * unit);
    }

    /** Reads release dates as decimal years. */
    static CellNumber release() {
        return (column, row) -> column.text(row).map(ReleaseDates::decimalYear).orElse(Double.NaN);
    }

    private static double finite(double number) {
        return Double.isFinite(number) ? number : Double.NaN;
    }
}
