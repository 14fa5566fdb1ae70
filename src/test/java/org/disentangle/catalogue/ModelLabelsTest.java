package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Seeded
class ModelLabelsTest {
    private static final List<String> OWNERS = List.of("", "meta-llama/", "Org/", "org/");
    private static final List<String> NAMES = List.of("Llama-2", "Llama 2", "llama2", "Qwen1.5", "Qwen 1.5", "Yi");
    private static final List<String> SIZES = List.of("-7b", " 7B", "-72B", "");
    private static final List<String> ENDINGS =
            List.of("", "-chat", " Chat", "-hf", "-chat-hf", "-base", " Instruct", "-it");

    static LongStream seeds() {
        return Seeds.of(60);
    }

    private static ScoreTable table(List<String> models, List<String> names, List<String> types) {
        List<Attribute> attributes = new ArrayList<>();
        if (!names.isEmpty()) {
            attributes.add(text("name", AttributeKind.NAME, names));
        }
        if (!types.isEmpty()) {
            attributes.add(text("type", AttributeKind.TYPE, types));
        }
        return new ScoreTable(models, attributes, List.of(), Provenance.none());
    }

    private static Attribute text(String column, AttributeKind kind, List<String> words) {
        return Attribute.Text.of(column, kind, false, words);
    }

    private static List<String> labels(ScoreTable table) {
        ModelLabels labels = ModelLabels.of(table, table.allModels());
        return IntStream.range(0, table.modelCount()).mapToObj(labels::of).toList();
    }

    private static List<String> labels(String... models) {
        return labels(table(List.of(models), List.of(), List.of()));
    }

    @Test
    void cutsOwnerAndEndingWhereNobodyElseHasTheName() {
        assertThat(labels("meta-llama/Llama-2-70b-chat-hf", "Yi 34B Chat", "DBRX Base"))
                .containsExactly("Llama-2-70b", "Yi 34B", "DBRX");
    }

    @Test
    void keepsTheEndingWhereTheRestIsASpellingOfAnotherModel() {
        assertThat(labels("Qwen1.5 72B Chat", "Qwen 1.5 72B", "Qwen1.5-7B-Chat"))
                .containsExactly("Qwen1.5 72B Chat", "Qwen 1.5 72B", "Qwen1.5-7B");
    }

    @Test
    void keepsTheOwnerWhereTwoHaveModelsOfOneName() {
        assertThat(labels("meta-llama/Llama-2-7b", "NousResearch/Llama-2-7b-hf", "01-ai/Yi-6B"))
                .containsExactly("meta-llama/Llama-2-7b", "NousResearch/Llama-2-7b-hf", "Yi-6B");
    }

    @Test
    void addsTheTypeThenTheNameInTheTableThenANumber() {
        ScoreTable types = table(List.of("a", "b"), List.of("Yi 6B", "Yi-6B"), List.of("base", "chat"));
        assertThat(labels(types)).containsExactly("Yi 6B (base)", "Yi-6B (chat)");
        ScoreTable alike = table(List.of("a", "b"), List.of("Yi 6B", "Yi 6B"), List.of("chat", "chat"));
        assertThat(labels(alike)).containsExactly("a", "b");
        assertThat(labels("same", "same", "other")).containsExactly("same #1", "same #2", "other");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTwoModelsHaveOneLabel(long seed) {
        Random random = new Random(seed);
        List<String> models = new ArrayList<>();
        int count = 2 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            models.add(pick(random, OWNERS) + pick(random, NAMES) + pick(random, SIZES) + pick(random, ENDINGS));
        }
        List<String> labels = labels(table(models, List.of(), List.of()));
        assertThat(labels).as("seed %d: %s", seed, models).doesNotHaveDuplicates();
        HashSet<String> spellings = new HashSet<>();
        for (int i = 0; i < count; i++) {
            boolean cut = labels.get(i).length() < models.get(i).strip().length();
            boolean first = spellings.add(ModelNames.normalise(labels.get(i)));
            assertThat(first || !cut)
                    .as("seed %d: %s was cut to %s, which is a spelling of another", seed, models.get(i), labels.get(i))
                    .isTrue();
        }
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
