package org.disentangle.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells from a model's name whether it was tuned: by words that say so, else by what models of its family without such a
 * word are.
 */
final class ModelTypes {
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

    private ModelTypes() {}

    /**
     * The type.
     *
     * @param family what the same words say of the family; asked only where they name no type
     */
    static Optional<ModelType> type(ModelWords words, Supplier<Optional<String>> family) {
        if (words.hold(SoughtSigns.TUNED) || saysChat(words)) {
            return Optional.of(ModelType.CHAT);
        } else if (words.hold(SoughtSigns.BASE_WORDS)) {
            return Optional.of(ModelType.BASE);
        } else if (words.hold(SoughtSigns.TUNED_LLAMAS)
                || words.hold(SoughtSigns.TUNED_NAMES)
                || words.has("gpt", "4") && words.has("all")) {
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
            case "Mistral" -> words.hold(SoughtSigns.SERVED_SIZES) || words.hold(SoughtSigns.SERVED_MISTRALS);
            case "Qwen" ->
                words.hold(SoughtSigns.SERVED_SIZES) || words.after("qwen").startsWith("3");
            case "Yi", "Jamba", "Solar" -> words.hold(SoughtSigns.SERVED_SIZES);
            case "GLM" ->
                words.after("glm").startsWith("4") || words.after("glm").startsWith("5");
            case "Phi" -> isAtLeast(3, words.after("phi"));
            case "Nemotron", "Llama" -> words.contains("nemotron") && words.hold(SoughtSigns.SERVED_NEMOTRONS);
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
