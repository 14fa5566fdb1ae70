package org.disentangle.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells from a model's name whether it was tuned: by words that say so, else by what models of its family without such a
 * word are.
 */
final class ModelTypes {
    /** Of these "in" is how the Phi reports shorten "instruct". */
    private static final SoughtWords TUNED_WORDS = SoughtWords.of(
            "it",
            "in",
            "rlhf",
            "dpo",
            "sft",
            "orpo",
            "kto",
            "ppo",
            "simpo",
            "rlaif",
            "assistant",
            "openassistant",
            "oasst",
            "aligned",
            "tuned",
            "think",
            "thinking",
            "reasoning",
            "reasoner",
            "distill",
            "conversational",
            "dialogue",
            "evol",
            "experimental",
            "exp",
            "online",
            "api",
            "flan");

    private static final SoughtWords TUNED_PARTS =
            SoughtWords.of("instruct", "sharegpt", "supercot", "dialogpt", "steerlm");

    private static final SoughtWords BASE_WORDS =
            SoughtWords.of("base", "pt", "pretrain", "pretrained", "foundation", "pile", "nl", "multi");

    /** Further tuned models that are known by their own name. */
    private static final SoughtWords TUNED_NAMES = SoughtWords.of(
            "pygmalion",
            "lemur",
            "zephyr",
            "starling",
            "dolphin",
            "dolly",
            "dlite",
            "lamini",
            "koishi",
            "athene",
            "raven",
            "bloomz",
            "pplx",
            "gptall",
            "qwq",
            "qvq");

    /** Families whose unmarked models are the tuned ones: what their makers serve. */
    private static final Set<String> SERVED_TUNED = Set.of(
            "Claude",
            "Gemini",
            "Grok",
            "Kimi",
            "MiniMax",
            "Hunyuan",
            "ERNIE",
            "Nova",
            "Titan",
            "Reka",
            "Step",
            "Seed",
            "LFM",
            "MiMo",
            "EXAONE",
            "Inflection");

    /** Families of which nothing can be said without a word. */
    private static final Set<String> UNSAID = Set.of("DBRX", "Arctic", "Palmyra", "StripedHyena");

    /** Sizes under which makers of open families sell tuned models. */
    private static final SoughtWords SERVED_SIZES = SoughtWords.of(
            "large",
            "medium",
            "small",
            "next",
            "tiny",
            "max",
            "plus",
            "turbo",
            "lightning",
            "vision",
            "long",
            "pro",
            "mini",
            "saba",
            "spark");

    private static final SoughtWords SERVED_MISTRALS = SoughtWords.of("ministral", "magistral", "pixtral", "devstral");

    private static final SoughtWords SERVED_NEMOTRONS = SoughtWords.of("super", "ultra", "nano");

    private ModelTypes() {}

    /**
     * The type.
     *
     * @param family what the same words say of the family; asked only where they name no type
     */
    static Optional<ModelType> type(ModelWords words, Supplier<Optional<String>> family) {
        if (TUNED_WORDS.areIn(words) || TUNED_PARTS.arePartsOf(words) || saysChat(words)) {
            return Optional.of(ModelType.CHAT);
        } else if (BASE_WORDS.areIn(words)) {
            return Optional.of(ModelType.BASE);
        } else if (TunedLlamas.NAMES.arePartsOf(words)
                || TUNED_NAMES.arePartsOf(words)
                || words.has("gpt", "4") && words.has("all")
                || words.contains("chatglm")) {
            return Optional.of(ModelType.CHAT);
        }
        return family.get().flatMap(known -> unmarked(known, words));
    }

    /** ChatGLM has base models too. */
    private static boolean saysChat(ModelWords words) {
        return words.containsBesides("chat", "chatglm");
    }

    private static Optional<ModelType> unmarked(String family, ModelWords words) {
        if (UNSAID.contains(family)) {
            return Optional.empty();
        }
        return Optional.of(SERVED_TUNED.contains(family) || isServed(family, words) ? ModelType.CHAT : ModelType.BASE);
    }

    private static boolean isServed(String family, ModelWords words) {
        return switch (family) {
            case "GPT" -> isServedGpt(words);
            case "PaLM" -> words.has("bison") || words.has("unicorn");
            case "DeepSeek" -> isServedDeepSeek(words);
            case "Mistral" -> SERVED_SIZES.areIn(words) || SERVED_MISTRALS.arePartsOf(words);
            case "Qwen" -> SERVED_SIZES.areIn(words) || words.after("qwen").startsWith("3");
            case "Yi", "Jamba", "Solar" -> SERVED_SIZES.areIn(words);
            case "GLM" ->
                words.after("glm").startsWith("4") || words.after("glm").startsWith("5");
            case "Phi" -> isAtLeast(3, words.after("phi"));
            case "Nemotron", "Llama" -> words.contains("nemotron") && SERVED_NEMOTRONS.areIn(words);
            case "Command" -> words.has("command") || words.has("aya");
            case "T5" -> words.has("t", "0");
            default -> false;
        };
    }

    private static boolean isServedGpt(ModelWords words) {
        if (words.has("text")) {
            return true;
        }
        String version = words.after("gpt");
        return words.first().equals("o") || version.equals("oss") || isAtLeast(3.5, version);
    }

    private static boolean isServedDeepSeek(ModelWords words) {
        String last = words.last();
        boolean dated = last.length() == 4 && Character.isDigit(last.charAt(0));
        return dated || words.has("r") || isAtLeast(2.5, words.after("v"));
    }

    private static boolean isAtLeast(double least, String number) {
        try {
            return Double.parseDouble(number) >= least;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
