package org.disentangle.analysis.estimate;

import java.util.List;

/** Parts of the sentences in which this package gives its reasons. */
public final class Phrases {
    private static final int MOST_NAMED = 10;

    private Phrases() {}

    /** "1 model", "3 models". */
    public static String models(int count) {
        return count(count, "model", "models");
    }

    /** "1 score", "3 scores". */
    public static String count(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** "a", "a and b", "a, b and c"; of many, the first ones and how many more. */
    public static String list(List<String> names) {
        if (names.size() > MOST_NAMED) {
            return String.join(", ", names.subList(0, MOST_NAMED)) + " and " + (names.size() - MOST_NAMED) + " more";
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
