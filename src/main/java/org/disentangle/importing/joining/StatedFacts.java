package org.disentangle.importing.joining;

import java.util.Optional;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.catalogue.ModelType;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;

/** What both tables state about their models besides the names. */
final class StatedFacts {
    /** The largest ratio of equal parameter counts, which are rounded: 7B stands for 6.7 to 7.6 billion. */
    private static final double ROUNDING = 1.25;

    private final Optional<Attribute> baseType;
    private final Optional<Attribute> addedType;
    private final Optional<Attribute> baseSize;
    private final Optional<Attribute> addedSize;

    StatedFacts(ScoreTable base, ScoreTable added) {
        baseType = stated(base, AttributeKind.TYPE);
        addedType = stated(added, AttributeKind.TYPE);
        baseSize = stated(base, AttributeKind.PARAMETERS);
        addedSize = stated(added, AttributeKind.PARAMETERS);
    }

    private static Optional<Attribute> stated(ScoreTable table, AttributeKind kind) {
        return table.attribute(kind).filter(attribute -> !attribute.inferred());
    }

    /** Whether nothing stated contradicts two rows being the same model. */
    boolean agree(int baseRow, int addedRow) {
        Optional<ModelType> type = type(baseType, baseRow);
        Optional<ModelType> otherType = type(addedType, addedRow);
        boolean sameType = type.isEmpty() || otherType.isEmpty() || type.equals(otherType);
        double ratio = size(baseSize, baseRow) / size(addedSize, addedRow);
        return sameType && !(ratio > ROUNDING || ratio < 1 / ROUNDING);
    }

    private static Optional<ModelType> type(Optional<Attribute> attribute, int row) {
        return attribute.flatMap(type -> type.text(row)).flatMap(ModelNames::type);
    }

    private static double size(Optional<Attribute> attribute, int row) {
        return attribute
                .map(size -> size instanceof Attribute.Number number
                        ? number.values().get(row)
                        : Double.NaN)
                .orElse(Double.NaN);
    }
}
