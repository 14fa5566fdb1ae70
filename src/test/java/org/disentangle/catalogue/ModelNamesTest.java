package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNamesTest {
    @ParameterizedTest
    @CsvSource({
        "meta-llama/Llama-2-70b-chat-hf, Llama, chat",
        "meta-llama/Llama-2-7b-hf, Llama, base",
        "Meta-Llama-3-8B-Instruct, Llama, chat",
        "lmsys/vicuna-13b-v1.5, Llama, chat",
        "mistralai/Mistral-7B-v0.1, Mistral, base",
        "Mixtral-8x22B-Instruct-v0.1, Mistral, chat",
        "Qwen1.5-110B, Qwen, base",
        "Qwen/Qwen2.5-72B-Instruct, Qwen, chat",
        "google/gemma-1.1-2b-it, Gemma, chat",
        "gemma-7b, Gemma, base",
        "deepseek-llm-67b-base, DeepSeek, base",
        "01-ai/Yi-34B-Chat, Yi, chat",
        "tiiuae/falcon-180B, Falcon, base",
        "dbrx-instruct, DBRX, chat",
        "gpt-4-0613, GPT, chat",
        "claude-2.0, Claude, chat",
        "EleutherAI/pythia-12b, Pythia, base",
        "facebook/opt-66b, OPT, base",
        "Palmyra-base, Palmyra, base",
        "PaLM 540B, PaLM, base",
        "GPT4All-13B-Snoozy, Llama, chat",
        "FastChat-T5-3B, T5, chat",
        "Llama-3-In 8b, Llama, chat",
        "Inflection 1, Inflection, chat",
    })
    void tellsFamilyAndType(String model, String family, String type) {
        assertThat(ModelNames.family(model)).contains(family);
        assertThat(ModelNames.type(model).map(ModelType::word)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "model-7", "baseline", "human", "ours", "random", "🦊"})
    void doesNotGuessTheFamilyOfOtherNames(String model) {
        assertThat(ModelNames.family(model)).isEmpty();
    }

    @Test
    void agreesWithTheReferenceTable() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        Attribute family = table.attribute(AttributeKind.FAMILY).orElseThrow();
        Attribute type = table.attribute(AttributeKind.TYPE).orElseThrow();
        for (int row = 0; row < table.modelCount(); row++) {
            String model = table.model(row);
            assertThat(ModelNames.family(model)).as(model).isEqualTo(family.text(row));
            Optional<String> guessed = ModelNames.type(model).map(ModelType::word);
            assertThat(guessed).as(model).isEqualTo(type.text(row));
        }
    }

    @Test
    void writesEachWayOfNamingAModelAlike() {
        for (List<String> same : List.of(
                List.of("meta-llama/Llama-2-70b-chat-hf", "Llama 2 70B Chat", "llama2-70b-chat", "Llama-2-Chat-70B"),
                List.of("mistralai/Mistral-7B-Instruct-v0.3", "Mistral Instruct v0.3 (7B)", "mistral_7b_instruct_v0.3"),
                List.of("Qwen/Qwen1.5-72B-Chat", "Qwen 1.5 72B Chat", "qwen1.5-72b-chat"))) {
            assertThat(same.stream().map(ModelNames::normalise).distinct())
                    .as("%s", same)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Llama-2-7b-hf, Llama-2-70b-hf",
        "Mistral-7B-Instruct-v0.1, Mistral-7B-Instruct-v0.2",
        "Mixtral-8x7B-v0.1, Mixtral-8x22B-v0.1",
        "Qwen1.5-7B, Qwen1.5-7B-Chat",
        "Qwen1.5-7B, Qwen2-7B",
        "Llama-2-7b-hf, Llama-2-7b-chat-hf",
        "Llama-3-8B, Llama-3.1-8B",
        "gemma-2b, gemma-2-2b",
        "Mistral 7B, Mistral-7B-v0.1",
        "gpt-4, gpt-4o",
        "gpt-4-0314, gpt-4-0613",
        "deepseek-llm-7b-base, deepseek-llm-7b-chat",
    })
    void neverWritesTwoModelsAlike(String one, String two) {
        assertThat(ModelNames.normalise(one)).isNotEqualTo(ModelNames.normalise(two));
    }

    @Test
    void keepsAllReferenceModelsApart() throws Exception {
        List<String> models = ReferenceTable.read(Progress.unwatched()).models();
        assertThat(models.stream().map(ModelNames::normalise).distinct()).hasSize(models.size());
    }
}
