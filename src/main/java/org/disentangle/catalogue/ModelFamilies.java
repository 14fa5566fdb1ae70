package org.disentangle.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * Infers a model's family from its name. The rules apply in this order: words for the weights of a model, names of
 * tuned models whose weights are known, names of makers' own models, and last the organisation before the slash.
 */
final class ModelFamilies {
    private static final Set<String> O_SERIES = Set.of("1", "3", "4");

    private ModelFamilies() {}

    static Optional<String> family(ModelWords words) {
        Optional<String> weights = told(FamilyRules.ToldBy.WEIGHTS, words.place(NameKeywords.WEIGHTS_FAMILIES))
                .or(() -> oldGpt(words))
                .or(() -> shortNames(words));
        return weights.or(() -> told(FamilyRules.ToldBy.TUNED, words.place(NameKeywords.TUNED_FAMILIES)))
                .or(() -> renamedVersions(words))
                .or(() -> isGpt(words) ? Optional.of("GPT") : Optional.empty())
                .or(() -> told(FamilyRules.ToldBy.OWN, words.place(NameKeywords.OWN_FAMILIES)))
                .or(() -> FamilyRules.ALL.ofOrganisation(words.organisation()));
    }

    private static Optional<String> told(FamilyRules.ToldBy kind, int keyword) {
        return keyword == KeywordTrie.NONE ? Optional.empty() : Optional.of(FamilyRules.ALL.family(kind, keyword));
    }

    /** Recognises GPT-2 and the open models after it, whose names give the weights whatever they were tuned on. */
    private static Optional<String> oldGpt(ModelWords words) {
        String afterGpt = words.after("gpt");
        if (afterGpt.equals("j") || afterGpt.equals("neo")) {
            return Optional.of("GPT-Neo");
        }
        return afterGpt.equals("2") ? Optional.of("GPT") : Optional.empty();
    }

    /** Recognises names so short that a number or a neighbouring word must confirm them: OPT, T5, T0, UL2, DS-Coder. */
    private static Optional<String> shortNames(ModelWords words) {
        if (!words.hold(NameKeywords.SHORT_NAMES)) {
            return Optional.empty();
        } else if (words.has("opt") || words.has("finopt")) {
            return Optional.of("OPT");
        } else if (words.has("t", "5")
                || words.has("t", "0")
                || words.has("flan")
                || words.has("tk")
                || words.after("ul").equals("2")
                || words.after("mt").equals("5")) {
            return words.contains("palm") ? Optional.of("PaLM") : Optional.of("T5");
        } else if (words.after("ds").equals("coder")) {
            return Optional.of("DeepSeek");
        }
        return Optional.empty();
    }

    /** Recognises tuned models whose weights changed from one version to the next. */
    private static Optional<String> renamedVersions(ModelWords words) {
        if (!words.hold(NameKeywords.RENAMED)) {
            return Optional.empty();
        } else if (words.has("openchat")) {
            return Optional.of(words.has("3.5") ? "Mistral" : "Llama");
        } else if (words.has("athene")) {
            return Optional.of(words.after("v").equals("2") ? "Qwen" : "Llama");
        } else if (words.has("dolly")) {
            return Optional.of(words.after("v").startsWith("1") ? "GPT-Neo" : "Pythia");
        } else if (words.contains("gptall") || words.has("gpt", "4") && words.has("all")) {
            return Optional.of(words.has("j") ? "GPT-Neo" : "Llama");
        } else if (words.has("j") && Set.of("1", "2").contains(words.after("j"))) {
            return Optional.of("Jurassic");
        } else if (words.has("anthropic") && words.has("lm")) {
            return Optional.of("Claude");
        }
        return Optional.empty();
    }

    /** Whether it is GPT-3 or later, gpt-oss, or in the o series. */
    private static boolean isGpt(ModelWords words) {
        String afterGpt = words.after("gpt");
        boolean numbered = !afterGpt.isEmpty() && Character.isDigit(afterGpt.charAt(0)) && !words.contains("cerebras");
        boolean oSeries = words.first().equals("o") && O_SERIES.contains(words.second());
        return numbered || oSeries || afterGpt.equals("oss") || words.first().equals("openai") && words.has("gpt");
    }
}
