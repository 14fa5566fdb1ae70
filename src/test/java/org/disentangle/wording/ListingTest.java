package org.disentangle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @Test
    void namesAllOfAFew() {
        assertThat(Listing.and(List.of())).isEmpty();
        assertThat(Listing.and(List.of("a"))).isEqualTo("a");
        assertThat(Listing.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Listing.and(FOUR)).isEqualTo("a, b, c and d");
        assertThat(Listing.or(FOUR)).isEqualTo("a, b, c or d");
        assertThat(Listing.and(FOUR, 4)).isEqualTo("a, b, c and d");
        assertThat(Listing.cut(FOUR, 4)).isEqualTo("a, b, c, d");
    }

    @Test
    void saysHowManyMoreThereAre() {
        assertThat(Listing.and(FOUR, 3)).isEqualTo("a, b, c and 1 more");
        assertThat(Listing.cut(FOUR, 2, "; ")).isEqualTo("a; b; and 2 more");
        assertThat(Listing.lines(FOUR, 4)).isEqualTo("a\nb\nc\nd");
        assertThat(Listing.lines(FOUR, 3)).isEqualTo("a\nb\nc\nand 1 more");
        assertThat(Listing.plusMore(3)).isEqualTo("+ 3 more");
        assertThat(Listing.first(java.util.Collections.nCopies(12, "x"))).endsWith("x and 2 more");
        assertThat(Listing.andMore(0)).isEmpty();
        assertThat(Listing.andMore(12345)).isEqualTo(" and 12,345 more");
    }

    @Test
    void countsInTheFormThatTheNumberAsksFor() {
        assertThat(Counts.models(1)).isEqualTo("1 model");
        assertThat(Counts.models(0)).isEqualTo("0 models");
        assertThat(Counts.benchmarks(12345)).isEqualTo("12,345 benchmarks");
        assertThat(Counts.form(1, "has", "have")).isEqualTo("has");
        assertThat(Counts.there(1)).isEqualTo("is 1");
        assertThat(Counts.there(3)).isEqualTo("are 3");
        assertThat(Counts.form(2, "has", "have")).isEqualTo("have");
    }

    @Test
    void makesSentences() {
        assertThat(Sentences.capital("chat")).isEqualTo("Chat");
        assertThat(Sentences.of(" there is none ")).isEqualTo("There is none.");
        assertThat(Sentences.of("There is none.")).isEqualTo("There is none.");
        assertThat(Sentences.of("")).isEmpty();
    }
}
