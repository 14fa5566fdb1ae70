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
 * The types of the models of a figure, where base models and tuned ones are drawn together: then the marks of base models are
 * hollow. Depends on the table and on how it is grouped, not on the filter, so that no mark changes its look with it.
 */
final class DrawnTypes {
    private final Optional<Attribute> types;
    private final Map<String, MarkType> byWord = new HashMap<>();

    private DrawnTypes(Optional<Attribute> types) {
        this.types = types;
    }

    /** Told apart where the groups are not the types and the table has both kinds. */
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

    /** The type of a row; of unknown type: {@link MarkType#UNKNOWN}; where types are not told apart: alike. */
    MarkType of(int row) {
        return types.map(type -> type.text(row)
                        .map(word -> byWord.computeIfAbsent(
                                word, missing -> new MarkType(missing, MarkType.isBase(missing))))
                        .orElse(MarkType.UNKNOWN))
                .orElse(MarkType.ALIKE);
    }

    /** Whether types are told apart. */
    boolean areToldApart() {
        return types.isPresent();
    }
}
