package org.disentangle.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** Lists of keywords to find in models' names, in the form for {@link KeywordTrie}. */
enum NameKeywords {
    WEIGHTS_FAMILIES(FamilyRules.ALL.keywords(FamilyRules.ToldBy.WEIGHTS)),
    TUNED_FAMILIES(FamilyRules.ALL.keywords(FamilyRules.ToldBy.TUNED)),
    OWN_FAMILIES(FamilyRules.ALL.keywords(FamilyRules.ToldBy.OWN)),
    /** Words without which {@link ModelFamilies} need not search for OPT, T5 and other short names. */
    SHORT_NAMES(List.of("=opt=", "=finopt=", "=t=", "=flan=", "=tk=", "ul=", "mt=", "ds=")),
    /** The same for tuned models whose weights changed with the version. */
    RENAMED(List.of("=openchat=", "=athene=", "=dolly=", "gptall", "=all=", "=j=", "=anthropic=")),
    TUNED(listed("tuned")),
    BASE_WORDS(listed("base")),
    /** Tuned models that are known by their own name. */
    TUNED_NAMES(Stream.concat(FamilyRules.ALL.tuned().stream(), listed("tuned_name").stream())
            .toList()),
    /** Sizes for which makers of open families sell tuned models. */
    SERVED_SIZES(listed("served_size")),
    SERVED_MISTRALS(listed("served_mistral")),
    SERVED_NEMOTRONS(listed("served_nemotron"));

    private final List<String> keywords;

    NameKeywords(List<String> keywords) {
        this.keywords = keywords;
    }

    private static List<String> listed(String name) {
        return Listed.ALL.list(name);
    }

    /** The keywords, in order of precedence. */
    List<String> keywords() {
        return keywords;
    }

    /** Read once, before the constants are initialised. */
    private static final class Listed {
        static final WordLists ALL = WordLists.read(WordLists.MODEL_KEYWORDS);
    }
}
