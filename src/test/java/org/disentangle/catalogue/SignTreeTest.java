package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for each sign by itself says what is right. */
class SignTreeTest {
    private static final String[] BETWEEN = {"", " ", "  ", "7", " b ", "x", "é"};

    @Test
    void findsWhatLookingForEachSignFinds() {
        List<String> pieces = new ArrayList<>();
        for (SoughtSigns list : SoughtSigns.values()) {
            list.signs().forEach(sign -> pieces.add(sign.replace('=', ' ')));
        }
        for (int seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(" ");
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(BETWEEN[random.nextInt(BETWEEN.length)]);
            }
            String words = text.toString();
            int[] found = SignTree.ALL.firsts(words.toCharArray(), words.length());
            for (SoughtSigns list : SoughtSigns.values()) {
                assertThat(found[list.ordinal()])
                        .as("seed %d: %s in \"%s\"", seed, list, words)
                        .isEqualTo(firstByItself(list.signs(), words));
            }
        }
    }

    private static int firstByItself(List<String> signs, String words) {
        for (int place = 0; place < signs.size(); place++) {
            if (words.contains(signs.get(place).replace('=', ' '))) {
                return place;
            }
        }
        return SignTree.NONE;
    }

    @Test
    void theFirstOfAListCountsWhereverItStands() {
        SignTree tree = new SignTree(List.of(List.of("=t=", "gpt=", "glm"), List.of("chatglm", "chat")));
        assertThat(found(tree, " chatgpt  t ")).containsExactly(0, 1);
        assertThat(found(tree, " chatgpt ")).containsExactly(1, 1);
        assertThat(found(tree, " chatglm ")).containsExactly(2, 0);
        assertThat(found(tree, "")).containsExactly(SignTree.NONE, SignTree.NONE);
    }

    private static int[] found(SignTree tree, String words) {
        return tree.firsts(words.toCharArray(), words.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é"})
    void refusesWhatItCannotFind(String sign) {
        assertThatThrownBy(() -> new SignTree(List.of(List.of(sign)))).isInstanceOf(IllegalArgumentException.class);
    }
}
