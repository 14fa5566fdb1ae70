package org.disentangle.finding;

import org.disentangle.table.Attribute;
import org.disentangle.table.Direction;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** Puts columns and directions into words. */
public final class TableWords {
    private TableWords() {}

    /** The heading of a column about the models. */
    public static String title(Attribute attribute) {
        return switch (attribute.kind()) {
            case FAMILY -> "Family";
            case DEVELOPER -> "Developer";
            case TYPE -> "Type";
            case PARAMETERS -> "Parameters";
            case FLOP -> "Training FLOP";
            case RELEASE -> "Release";
            case NAME -> "Name";
            case OTHER -> Sentences.capital(attribute.column());
        };
    }

    /** A direction in words, such as "higher is better". */
    public static String direction(Direction direction) {
        if (direction instanceof Direction.Target target) {
            return "nearer to " + Numbers.significant(target.value(), 4) + " is better";
        }
        return direction.word() + " is better";
    }
}
