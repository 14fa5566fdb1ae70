package org.disentangle.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.table.AttributeKind;

/** Recognises from its name whether a column describes the models rather than being a benchmark. */
public final class AttributeNames {
    /** The lists of names of columns without scores. */
    static final WordLists LISTS = WordLists.read(WordLists.COLUMN_NAMES);

    private static final Set<String> MODELS = LISTS.set("model");
    private static final Map<String, AttributeKind> ATTRIBUTES = attributes();

    private static final RememberedNames<Optional<AttributeKind>> KINDS =
            new RememberedNames<>(AttributeNames::kindInWords);

    private static final RememberedNames<Boolean> OF_MODELS =
            new RememberedNames<>(column -> MODELS.contains(BenchmarkNames.key(withoutBrackets(column))));

    private AttributeNames() {}

    /** The kind of attribute a column's name means; empty if it may be a benchmark. */
    public static Optional<AttributeKind> kindOf(String column) {
        return KINDS.of(column);
    }

    private static Optional<AttributeKind> kindInWords(String column) {
        List<String> words = wordsWithoutUnit(column);
        String key = String.join("", words);
        AttributeKind listed = ATTRIBUTES.get(key);
        if (listed != null) {
            return Optional.of(listed);
        }
        return isUncertainty(words) ? Optional.of(AttributeKind.OTHER) : Optional.empty();
    }

    /** The kinds by key of a column's name; of several lists with the same key, the first counts. */
    private static Map<String, AttributeKind> attributes() {
        Map<String, AttributeKind> kinds = new HashMap<>();
        for (AttributeKind kind : AttributeKind.values()) {
            for (String name : LISTS.list(kind.name().toLowerCase(Locale.ROOT))) {
                kinds.putIfAbsent(name, kind);
            }
        }
        MODELS.forEach(name -> kinds.putIfAbsent(name, AttributeKind.OTHER));
        return kinds;
    }

    /** Whether a column of this name may hold the names of the models. */
    public static boolean namesModels(String column) {
        return OF_MODELS.of(column);
    }

    /** Whether a column's name means the uncertainty of another's scores, such as mmlu_stderr or arena 95% CI. */
    public static boolean isUncertainty(String column) {
        return isUncertainty(wordsWithoutUnit(column));
    }

    private static boolean isUncertainty(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String beforeLast = words.size() < 2 ? "" : words.get(words.size() - 2);
        return words.contains("stderr")
                || last.equals("ci")
                || last.equals("std")
                || (beforeLast.equals("std") && (last.equals("err") || last.equals("error")))
                || (beforeLast.equals("standard") && (last.equals("error") || last.equals("deviation")))
                || (beforeLast.equals("ci")
                        && Set.of("low", "high", "lower", "upper", "95").contains(last));
    }

    /** The words of a name without anything in brackets. */
    static List<String> wordsWithoutUnit(String column) {
        return BenchmarkNames.words(withoutBrackets(column));
    }

    /** Removes the unit in brackets, which does not matter: Model Size (B), FLOPs [1e21]. */
    static String withoutBrackets(String column) {
        StringBuilder text = new StringBuilder(column.length());
        int depth = 0;
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            } else if (depth == 0) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
