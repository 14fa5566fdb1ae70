package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
}
