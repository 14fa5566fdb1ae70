package org.disentangle.catalogue;

import java.util.List;

/**
 * Words that are looked for in many models' names. The letters of each are kept as a set, because a name that lacks one of
 * them cannot hold the word, which spares looking for nearly all of them.
 */
final class SoughtWords {
    private final String[] words;
    private final long[] letters;

    private SoughtWords(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.letters = words.stream().mapToLong(SoughtWords::letters).toArray();
    }

    static SoughtWords of(String... words) {
        return new SoughtWords(List.of(words));
    }

    static SoughtWords of(List<String> words) {
        return new SoughtWords(words);
    }

    /** The characters of a text as a set of bits; characters that share a bit make it say too much, never too little. */
    static long letters(String text) {
        long set = 0;
        for (int i = 0; i < text.length(); i++) {
            set |= 1L << text.charAt(i);
        }
        return set;
    }

    /** Whether one of them is a word of the name. */
    boolean areIn(ModelWords name) {
        for (int i = 0; i < words.length; i++) {
            if ((letters[i] & ~name.letters()) == 0 && name.has(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them is part of a word of the name. */
    boolean arePartsOf(ModelWords name) {
        for (int i = 0; i < words.length; i++) {
            if ((letters[i] & ~name.letters()) == 0 && name.contains(words[i])) {
                return true;
            }
        }
        return false;
    }
}
