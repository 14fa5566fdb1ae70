package org.disentangle.session.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Filter;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;

/** Any filter can be shown in the panel and comes back from it as one that lets through the same models. */
@Seeded
class FilterChoiceTest {
    private static final long SEED = 20261128;
    private static final List<String> FAMILIES = List.of("Llama", "Qwen", "Yi", "");

    private static ScoreTable table() {
        List<String> models = new ArrayList<>();
        List<String> families = new ArrayList<>();
        double[] sizes = new double[24];
        for (int i = 0; i < sizes.length; i++) {
            models.add("model " + (i % 20));
            families.add(FAMILIES.get(i % 4));
            sizes[i] = i % 7 == 0 ? Double.NaN : i;
        }
        return new ScoreTable(
                models,
                List.of(
                        Attribute.Text.of("family", AttributeKind.FAMILY, false, families),
                        new Attribute.Number("size", AttributeKind.PARAMETERS, false, Values.adopt(sizes))),
                List.of(),
                Provenance.none());
    }

    private static Filter filter(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 ->
                new Filter.OneOf(
                        random.nextBoolean() ? "family" : "model",
                        Set.of(FAMILIES.get(random.nextInt(4)), "model " + random.nextInt(20)));
            case 1 -> new Filter.InRange("size", random.nextInt(12), random.nextInt(24));
            case 2 -> new Filter.InRange("size", Double.NEGATIVE_INFINITY, random.nextInt(24));
            case 3 ->
                new Filter.NameContains(List.of("", " ", "model 1", " 1", "L1 ").get(random.nextInt(5)));
            case 4 -> new Filter.Not(filter(random, depth - 1));
            default -> {
                List<Filter> parts = new ArrayList<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    parts.add(filter(random, depth - 1));
                }
                yield new Filter.And(parts);
            }
        };
    }

    @Test
    void everyFilterHasAForm() {
        ScoreTable table = table();
        Random random = new Random(SEED);
        for (int i = 0; i < Seeds.share(2_000); i++) {
            Filter filter = filter(random, 3);
            FilterChoice choice = FilterChoice.of(filter);
            assertThat(choice.toFilter().evaluate(table))
                    .as("seed %d, number %d: %s", SEED, i, filter)
                    .isEqualTo(filter.evaluate(table));
            assertThat(FilterChoice.of(choice.toFilter()))
                    .as("seed %d, number %d: %s", SEED, i, filter)
                    .isEqualTo(choice);
        }
    }

    @Test
    void keepsBesideItWhatThePanelHasNoControlsFor() {
        Filter not = new Filter.Not(new Filter.NameContains("instruct"));
        FilterChoice choice = FilterChoice.of(new Filter.And(List.of(
                new Filter.OneOf("family", Set.of("Yi")), not, new Filter.OneOf("family", Set.of("Yi", "Qwen")))));
        assertThat(choice.ticked()).containsOnlyKeys("family");
        assertThat(choice.also()).containsExactly(not, new Filter.OneOf("family", Set.of("Yi", "Qwen")));
        assertThat(choice.isNone()).isFalse();
        assertThat(choice.without(not).also()).hasSize(1);
        assertThat(choice.withSearch("a").withRange("size", Optional.empty()).also())
                .isEqualTo(choice.also());
        assertThat(choice.withAllTicked("family").without(not).toFilter())
                .isEqualTo(new Filter.OneOf("family", Set.of("Yi", "Qwen")));
    }
}
