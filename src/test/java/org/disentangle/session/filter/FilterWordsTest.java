package org.disentangle.session.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.disentangle.table.Filter;
import org.junit.jupiter.api.Test;

class FilterWordsTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private static void says(Filter filter, String words) {
        assertThat(FilterWords.of(filter)).isEqualTo(words);
    }

    @Test
    void saysWhichModelsPass() {
        says(Filter.everything(), "any model");
        says(new Filter.OneOf("family", Set.of("Qwen", "Llama", "")), "family is missing, Llama or Qwen");
        says(new Filter.OneOf("family", Set.of()), "family is none of its words");
        says(new Filter.InRange("size", 7e9, 1.5e10), "size from 7000000000 to 15000000000");
        says(new Filter.InRange("size", -NONE, 0.5), "size up to 0.5");
        says(new Filter.InRange("size", 3, NONE), "size from 3");
        says(new Filter.InRange("size", 3, 3), "size is 3");
        says(new Filter.NameContains("chat"), "the name contains “chat”");
    }

    @Test
    void saysWhatIsCombined() {
        Filter chat = new Filter.NameContains("chat");
        Filter three = new Filter.InRange("size", 3, 3);
        Filter five = new Filter.InRange("size", 5, 5);
        says(new Filter.Not(chat), "not the name contains “chat”");
        says(new Filter.Not(new Filter.InRange("size", -NONE, NONE)), "size is missing");
        Filter either = new Filter.Not(new Filter.And(List.of(new Filter.Not(three), new Filter.Not(five))));
        says(either, "size is 3 or size is 5");
        says(new Filter.And(List.of(chat, either)), "the name contains “chat” and (size is 3 or size is 5)");
        says(new Filter.Not(new Filter.And(List.of(chat, three))), "not (the name contains “chat” and size is 3)");
    }
}
