package org.disentangle.importing.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.importing.number.Spaces;
import org.disentangle.importing.raw.RawTable;

/**
 * Rows that head a block of models ({@code Open models;;;}): a label in place of the model's name and nothing else.
 *
 * <p>A model without any score looks the same, so a heading needs more evidence. There must be models with values
 * beneath it, and one of these: its words describe several models ("models", "open-source"); the row repeats its label
 * in all cells, as merged cells do; the names in its block start with it; or the table is made of blocks, that is, it
 * starts with such a row, has another, each has models beneath it, and no label has a digit or is a known model name.
 * Doubtful rows are kept as models, with a note.
 */
final class SectionRows {
    private static final Pattern OF_MANY_MODELS = Pattern.compile(
            "\\b(models|llms|lms|families|baselines|open[- ](source|weights?|access)|closed([- ]source)?|proprietary"
                    + "|commercial|ours|(instruction|fine)[- ]?tuned( models)?|others?)\\b");

    private final RawTable table;
    private final int modelColumn;
    private final BitSet alone = new BitSet();
    private final BitSet sections = new BitSet();

    private SectionRows(RawTable table, int modelColumn) {
        this.table = table;
        this.modelColumn = modelColumn;
    }

    /** Finds the headings; a table of one column has none. */
    static SectionRows find(RawTable table, int modelColumn) {
        SectionRows rows = new SectionRows(table, modelColumn);
        if (table.columnCount() > 1) {
            rows.findAlone();
            rows.judge();
        }
        return rows;
    }

    /** Whether the row heads a block. */
    boolean isSection(int row) {
        return sections.get(row);
    }

    /** Whether the row has a name and nothing else, but is not known to head a block. */
    boolean isBare(int row) {
        return alone.get(row) && !sections.get(row);
    }

    /**
     * Whether a bare row may be a heading nevertheless: it is not a known model name, and there is room for a block.
     */
    boolean mayBeSection(int row) {
        return table.columnCount() > 2 && headsModels(row) && !namesAModel(label(row));
    }

    private static boolean namesAModel(String label) {
        return label.chars().anyMatch(Character::isDigit)
                || ModelNames.family(label).isPresent();
    }

    private void findAlone() {
        for (int row = 0; row < table.rowCount(); row++) {
            String label = label(row);
            if (!label.isEmpty() && !SummaryRows.isSummary(label) && saysNothingElse(row, label)) {
                alone.set(row);
            }
        }
    }

    private boolean saysNothingElse(int row, String label) {
        for (int column = 0; column < table.columnCount(); column++) {
            if (column != modelColumn && !table.column(column).isBlankOr(row, label)) {
                return false;
            }
        }
        return true;
    }

    private void judge() {
        if (alone.cardinality() == table.rowCount()) {
            return;
        }
        boolean blocks = isMadeOfBlocks();
        for (int row = alone.nextSetBit(0); row >= 0; row = alone.nextSetBit(row + 1)) {
            if (headsModels(row)
                    && (blocks || saysManyModels(label(row)) || isRepeated(row) || beginsTheNamesBeneath(row))) {
                sections.set(row);
            }
        }
    }

    private boolean isMadeOfBlocks() {
        if (!alone.get(0) || alone.cardinality() < 2) {
            return false;
        }
        return alone.stream().allMatch(row -> headsModels(row) && !alone.get(row + 1) && !namesAModel(label(row)));
    }

    /** Whether a row with values comes before the end of the table, past other labels. */
    private boolean headsModels(int row) {
        return alone.nextClearBit(row) < table.rowCount();
    }

    private static boolean saysManyModels(String label) {
        return OF_MANY_MODELS.matcher(label.toLowerCase(Locale.ROOT)).find();
    }

    private boolean isRepeated(int row) {
        for (int column = 0; column < table.columnCount(); column++) {
            if (table.column(column).text(row).isEmpty()) {
                return false;
            }
        }
        return table.columnCount() > 2;
    }

    /** Whether there are at least two names in the block, and all start with the label. */
    private boolean beginsTheNamesBeneath(int row) {
        String label = label(row).toLowerCase(Locale.ROOT);
        int end = alone.nextSetBit(row + 1) < 0 ? table.rowCount() : alone.nextSetBit(row + 1);
        List<String> names = new ArrayList<>();
        for (int i = row + 1; i < end; i++) {
            names.add(label(i).toLowerCase(Locale.ROOT));
        }
        return names.size() > 1
                && names.stream().allMatch(name -> name.length() > label.length() && name.startsWith(label));
    }

    private String label(int row) {
        return Spaces.strip(table.column(modelColumn).text(row).orElse(""));
    }
}
