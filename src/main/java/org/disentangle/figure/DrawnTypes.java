package org.disentangle.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.figure.layout.MarkType;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;

/**
 * The types of the models in a figure that draws base and tuned models together: the marks of base models are then
 * hollow. This depends on the table and its grouping, not on the filter, so filtering changes no mark.
 */
final class DrawnTypes {
    private final Optional<Attribute> types;
    private final Map<String, MarkType> byWord = new HashMap<>();

    private DrawnTypes(Optional<Attribute> types) {
        this.types = types;
    }

    /** Distinguishes types if the groups are not the types and the table has both kinds. */
    static DrawnTypes of(Analysis analysis) {
        return new DrawnTypes(analysis.table()
                .attribute(AttributeKind.TYPE)
                .filter(type -> !analysis.groupedBy().equals(Optional.of(type.column())))
                .filter(type -> hasBoth(analysis.table(), type)));
    }

    private static boolean hasBoth(ScoreTable table, Attribute type) {
        boolean base = false;
        boolean other = false;
        for (int row = 0; row < table.modelCount() && !(base && other); row++) {
            Optional<String> word = type.text(row);
            base |= word.filter(MarkType::isBase).isPresent();
            other |= word.filter(present -> !MarkType.isBase(present)).isPresent();
        }
        return base && other;
    }

    /**
     * The type of a row: {@link MarkType#UNKNOWN} if unknown, {@link MarkType#ALIKE} if types are not distinguished.
     */
    MarkType of(int row) {
        return types.map(type -> type.text(row)
                        .map(word -> byWord.computeIfAbsent(
                                word, missing -> new MarkType(missing, MarkType.isBase(missing))))
                        .orElse(MarkType.UNKNOWN))
                .orElse(MarkType.ALIKE);
    }

    /** Whether types are distinguished. */
    boolean areToldApart() {
        return types.isPresent();
    }
}
