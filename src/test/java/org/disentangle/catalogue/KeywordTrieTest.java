package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for each keyword by itself says what is right. */
@Seeded
class KeywordTrieTest {
    private static final String[] BETWEEN = {"", " ", "  ", "7", " b ", "x", "é"};

    @Test
    void findsWhatLookingForEachKeywordFinds() {
        List<String> pieces = new ArrayList<>();
        for (NameKeywords list : NameKeywords.values()) {
            list.keywords().forEach(keyword -> pieces.add(keyword.replace('=', ' ')));
        }
        for (int seed = 0; seed < Seeds.share(5000); seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(" ");
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(BETWEEN[random.nextInt(BETWEEN.length)]);
            }
            String words = text.toString();
            int[] found = KeywordTrie.ALL.firsts(words.toCharArray(), words.length());
            for (NameKeywords list : NameKeywords.values()) {
                assertThat(found[list.ordinal()])
                        .as("seed %d: %s in \"%s\"", seed, list, words)
                        .isEqualTo(firstByItself(list.keywords(), words));
            }
        }
    }

    private static int firstByItself(List<String> keywords, String words) {
        for (int place = 0; place < keywords.size(); place++) {
            if (words.contains(keywords.get(place).replace('=', ' '))) {
                return place;
            }
        }
        return KeywordTrie.NONE;
    }

    @Test
    void theFirstOfAListCountsWhereverItStands() {
        KeywordTrie tree = new KeywordTrie(List.of(List.of("=t=", "gpt=", "glm"), List.of("chatglm", "chat")));
        assertThat(found(tree, " chatgpt  t ")).containsExactly(0, 1);
        assertThat(found(tree, " chatgpt ")).containsExactly(1, 1);
        assertThat(found(tree, " chatglm ")).containsExactly(2, 0);
        assertThat(found(tree, "")).containsExactly(KeywordTrie.NONE, KeywordTrie.NONE);
    }

    private static int[] found(KeywordTrie tree, String words) {
        return tree.firsts(words.toCharArray(), words.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é"})
    void refusesWhatItCannotFind(String keyword) {
        assertThatThrownBy(() -> new KeywordTrie(List.of(List.of(keyword))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
