package org.disentangle.ui.common;

import java.util.List;
import java.util.Locale;
import org.disentangle.table.Attribute;
import org.disentangle.table.Direction;

/** The words of the product, as the window writes them. */
public final class Words {
    private Words() {}

    /** "1 model", "3 models". */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    public static String models(long number) {
        return count(number, "model", "models");
    }

    /** With a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A column about the models, as a heading. */
    public static String title(Attribute attribute) {
        return switch (attribute.kind()) {
            case FAMILY -> "Family";
            case DEVELOPER -> "Developer";
            case TYPE -> "Type";
            case PARAMETERS -> "Parameters";
            case FLOP -> "Training FLOP";
            case RELEASE -> "Release";
            case NAME -> "Name";
            case OTHER -> capital(attribute.column());
        };
    }

    /** "higher is better" and the like. */
    public static String direction(Direction direction) {
        if (direction instanceof Direction.Target target) {
            return "nearer to " + Numbers.significant(target.value(), 4) + " is better";
        }
        return direction.word() + " is better";
    }

    /** A list in a sentence: "a", "a and b", "a, b and c"; long ones are cut and say so. */
    public static String list(List<String> items, int longest) {
        if (items.size() > longest) {
            return String.join(", ", items.subList(0, longest)) + " and " + (items.size() - longest) + " more";
        }
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** A text as a sentence: a capital at its beginning and a full stop at its end. */
    public static String sentence(String text) {
        String capital = capital(text.strip());
        return capital.isEmpty() || capital.endsWith(".") ? capital : capital + ".";
    }
}
