package org.disentangle.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words that come with the program, one word per row: its list, the word, and its source. */
final class WordLists {
    /** Names of columns that hold no scores, as {@link BenchmarkNames#key} writes them. */
    static final String COLUMN_NAMES = "column-names.tsv";
    /** Words in the names of columns. */
    static final String BENCHMARK_WORDS = "benchmark-words.tsv";
    /** Words in the names of models; {@link KeywordTrie} explains "=". */
    static final String MODEL_KEYWORDS = "model-keywords.tsv";

    private final String resource;
    private final Map<String, List<String>> lists = new HashMap<>();

    private WordLists(String resource) {
        this.resource = resource;
        for (List<String> row :
                DataFile.read(resource, "list", "word", "source").rows()) {
            lists.computeIfAbsent(row.get(0), list -> new ArrayList<>()).add(row.get(1));
        }
    }

    static WordLists read(String resource) {
        return new WordLists(resource);
    }

    /** The words of a list, in order. */
    List<String> list(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException(resource + " has no list " + name);
        }
        return List.copyOf(words);
    }

    /** The words of several lists together, in order. */
    Set<String> set(String... names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            words.addAll(list(name));
        }
        return words;
    }
}
