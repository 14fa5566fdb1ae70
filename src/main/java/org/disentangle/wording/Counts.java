package org.disentangle.wording;

/** Counts with the right form of the word after them. */
public final class Counts {
    private Counts() {}

    /** For example "1 model", "3 models", "12,345 models". */
    public static String of(long number, String one, String several) {
        return Numbers.count(number) + " " + form(number, one, several);
    }

    public static String models(long number) {
        return of(number, "model", "models");
    }

    public static String benchmarks(long number) {
        return of(number, "benchmark", "benchmarks");
    }

    /** A count to follow "there": "is 1", "are 3". */
    public static String there(long number) {
        return form(number, "is ", "are ") + Numbers.count(number);
    }

    /** The form of a word that goes with a number: "has" or "have". */
    public static String form(long number, String one, String several) {
        return number == 1 ? one : several;
    }
}
