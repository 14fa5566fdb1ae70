package org.disentangle.catalogue;

import java.util.Optional;

/** What a model's name implies. */
public final class ModelNames {
    private ModelNames() {}

    /**
     * The family: the models that share weights or the line they come from ({@code meta-llama/Llama-2-70b-chat-hf} and
     * {@code vicuna-13b} are Llama, {@code Mixtral-8x7B-v0.1} is Mistral); empty if the name does not imply one.
     */
    public static Optional<String> family(String model) {
        return ModelFamilies.family(ModelWords.of(model));
    }

    /**
     * Whether the model is a base model or tuned, by words like chat, instruct, it or base; without one, by the usual
     * type of unmarked models of its family ({@code Llama-2-7b-hf} base, {@code gpt-4} chat); empty if neither decides.
     */
    public static Optional<ModelType> type(String model) {
        ModelWords words = ModelWords.of(model);
        return ModelTypes.type(words, () -> ModelFamilies.family(words));
    }

    /**
     * What a name implies about a model.
     *
     * @param family as from {@link #family(String)}
     * @param type as from {@link #type(String)}
     */
    public record Told(Optional<String> family, Optional<ModelType> type) {}

    /** Both at once, in half the time. */
    public static Told told(String model) {
        ModelWords words = ModelWords.of(model);
        Optional<String> family = ModelFamilies.family(words);
        return new Told(family, ModelTypes.type(words, () -> family));
    }

    /**
     * The same text for all usual spellings of a model's name and for no other model: {@code
     * mistralai/Mistral-7B-Instruct-v0.3} and {@code Mistral Instruct v0.3 (7B)}. A name that is merely less specific
     * ({@code Mistral 7B}) stays different.
     */
    public static String normalise(String model) {
        return ModelKeys.key(model);
    }
}
