package org.disentangle.catalogue;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Infers from a model's name whether it was tuned: by words that say so, otherwise by the usual type of unmarked models
 * of its family.
 */
final class ModelTypes {
    private ModelTypes() {}

    /**
     * Infers the type.
     *
     * @param family supplies the family from the same words; called only if they name no type
     */
    static Optional<ModelType> type(ModelWords words, Supplier<Optional<String>> family) {
        if (words.hold(NameKeywords.TUNED) || saysChat(words)) {
            return Optional.of(ModelType.CHAT);
        } else if (words.hold(NameKeywords.BASE_WORDS)) {
            return Optional.of(ModelType.BASE);
        } else if (words.hold(NameKeywords.TUNED_NAMES) || words.has("gpt", "4") && words.has("all")) {
            return Optional.of(ModelType.CHAT);
        }
        return family.get().flatMap(known -> unmarked(known, words));
    }

    /** Whether the name says chat; not in ChatGLM, which has base models too. */
    private static boolean saysChat(ModelWords words) {
        return words.containsBesides("chat", "chatglm");
    }

    private static Optional<ModelType> unmarked(String family, ModelWords words) {
        return switch (FamilyRules.ALL.unmarked(family)) {
            case UNKNOWN -> Optional.empty();
            case CHAT -> Optional.of(ModelType.CHAT);
            case SERVED -> Optional.of(chatIf(words.hold(NameKeywords.SERVED_SIZES) || isServed(family, words)));
            case BASE -> Optional.of(chatIf(isServed(family, words)));
        };
    }

    private static ModelType chatIf(boolean served) {
        return served ? ModelType.CHAT : ModelType.BASE;
    }

    private static boolean isServed(String family, ModelWords words) {
        return switch (family) {
            case "GPT" -> isServedGpt(words);
            case "PaLM" -> words.has("bison") || words.has("unicorn");
            case "DeepSeek" -> isServedDeepSeek(words);
            case "Mistral" -> words.hold(NameKeywords.SERVED_MISTRALS);
            case "Qwen" -> words.after("qwen").startsWith("3");
            case "GLM" ->
                words.after("glm").startsWith("4") || words.after("glm").startsWith("5");
            case "Phi" -> isAtLeast(3, words.after("phi"));
            case "Nemotron", "Llama" -> words.contains("nemotron") && words.hold(NameKeywords.SERVED_NEMOTRONS);
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
