package org.disentangle.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a model's family from its name. The rules are asked in this order: words for the weights a model has, names of
 * tuned models whose weights are known, names of makers' own models, and last the organisation in front of the slash.
 */
final class ModelFamilies {
    /** A family and the words that tell it: some as a whole, others as part of a word. */
    private record Rule(String family, SoughtWords wholes, SoughtWords parts) {
        /** Words after "=" count as a whole. */
        static Rule of(String family, String... signs) {
            List<String> wholes = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            for (String sign : signs) {
                if (sign.startsWith("=")) {
                    wholes.add(sign.substring(1));
                } else {
                    parts.add(sign);
                }
            }
            return new Rule(family, SoughtWords.of(wholes), SoughtWords.of(parts));
        }

        boolean fits(ModelWords words) {
            return parts.arePartsOf(words) || wholes.areIn(words);
        }
    }

    private static final List<Rule> WEIGHTS = List.of(
            Rule.of("Qwen", "qwen", "=qwq", "=qvq", "tongyi"),
            Rule.of("StableLM", "stablelm"),
            Rule.of("Gemma", "gemma"),
            Rule.of(
                    "Mistral",
                    "mistral",
                    "mixtral",
                    "ministral",
                    "magistral",
                    "codestral",
                    "pixtral",
                    "devstral",
                    "mathstral"),
            Rule.of("Falcon", "falcon"),
            Rule.of("Pythia", "pythia"),
            Rule.of("BLOOM", "bloom"),
            Rule.of("MPT", "=mpt"),
            Rule.of("Cerebras-GPT", "cerebras"),
            Rule.of("RWKV", "rwkv"),
            Rule.of("OLMo", "olmo"),
            Rule.of("Yi", "=yi"),
            Rule.of("Phi", "=phi"),
            Rule.of("XGLM", "xglm"),
            Rule.of("Polyglot", "polyglot"),
            Rule.of("RedPajama", "pajama"),
            Rule.of("InternLM", "internlm"),
            Rule.of("Baichuan", "baichuan"),
            Rule.of("GLM", "=glm", "chatglm", "codegeex"),
            Rule.of("Galactica", "galactica"),
            Rule.of("StarCoder", "starcoder", "starchat", "=santacoder"),
            Rule.of("Llama", "llama"),
            Rule.of("DeepSeek", "deepseek"));

    private static final List<Rule> TUNED = List.of(
            Rule.of("Mistral", "zephyr", "starling", "openhermes"),
            new Rule("Llama", SoughtWords.of(), TunedLlamas.NAMES),
            Rule.of("Llama", "=orca", "=lemur"),
            Rule.of("PaLM", "=minerva"));

    private static final List<Rule> OWN = List.of(
            Rule.of("GPT", "davinci", "=curie", "=babbage", "=ada", "=cushman", "chatgpt", "dialogpt", "distilgpt"),
            Rule.of("Claude", "claude"),
            Rule.of("Gemini", "gemini", "=bard"),
            Rule.of("Palmyra", "palmyra"),
            Rule.of("PaLM", "palm"),
            Rule.of("Inflection", "=inflection"),
            Rule.of("DBRX", "dbrx"),
            Rule.of("Command", "=command", "=cohere", "=aya"),
            Rule.of("Grok", "grok"),
            Rule.of("Nemotron", "nemotron"),
            Rule.of("Granite", "granite"),
            Rule.of("Jamba", "jamba"),
            Rule.of("Jurassic", "jurassic"),
            Rule.of("Kimi", "kimi"),
            Rule.of("MiniMax", "minimax"),
            Rule.of("Hunyuan", "hunyuan"),
            Rule.of("ERNIE", "ernie"),
            Rule.of("Nova", "=nova"),
            Rule.of("Titan", "=titan"),
            Rule.of("Reka", "=reka"),
            Rule.of("LFM", "=lfm"),
            Rule.of("Solar", "=solar"),
            Rule.of("Step", "=step"),
            Rule.of("Seed", "doubao", "=seed"),
            Rule.of("MiMo", "=mimo"),
            Rule.of("EXAONE", "exaone"),
            Rule.of("Mamba", "mamba"),
            Rule.of("MiniCPM", "minicpm"),
            Rule.of("SmolLM", "smollm"),
            Rule.of("Arctic", "=arctic"),
            Rule.of("Luminous", "luminous"),
            Rule.of("MT-NLG", "=nlg", "=tnlg"),
            Rule.of("Gopher", "gopher"),
            Rule.of("Chinchilla", "chinchilla"),
            Rule.of("GLaM", "=glam"),
            Rule.of("LaMDA", "lamda"),
            Rule.of("CodeGen", "codegen"),
            Rule.of("H2O-Danube", "danube"),
            Rule.of("BTLM", "btlm"),
            Rule.of("DeciLM", "decilm"),
            Rule.of("OpenELM", "openelm"),
            Rule.of("TinyStories", "tinystories"),
            Rule.of("StripedHyena", "hyena"),
            Rule.of("Skywork", "skywork"),
            Rule.of("Aquila", "aquila"),
            Rule.of("XVERSE", "xverse"),
            Rule.of("XGen", "xgen"),
            Rule.of("YaLM", "yalm"),
            Rule.of("BERT", "bert"),
            Rule.of("XLNet", "xlnet"),
            Rule.of("Amber", "=amber"));

    private static final Map<String, String> ORGANISATIONS = Map.ofEntries(
            Map.entry("meta-llama", "Llama"),
            Map.entry("mistralai", "Mistral"),
            Map.entry("qwen", "Qwen"),
            Map.entry("deepseek-ai", "DeepSeek"),
            Map.entry("01-ai", "Yi"),
            Map.entry("tiiuae", "Falcon"),
            Map.entry("internlm", "InternLM"),
            Map.entry("baichuan-inc", "Baichuan"),
            Map.entry("thudm", "GLM"),
            Map.entry("openai", "GPT"),
            Map.entry("anthropic", "Claude"),
            Map.entry("cohereforai", "Command"),
            Map.entry("xai", "Grok"),
            Map.entry("moonshotai", "Kimi"),
            Map.entry("rwkv", "RWKV"),
            Map.entry("bigcode", "StarCoder"),
            Map.entry("mosaicml", "MPT"));

    private static final Set<String> O_SERIES = Set.of("1", "3", "4");

    private ModelFamilies() {}

    static Optional<String> family(ModelWords words) {
        Optional<String> weights = first(WEIGHTS, words).or(() -> oldGpt(words)).or(() -> shortNames(words));
        return weights.or(() -> first(TUNED, words))
                .or(() -> renamedVersions(words))
                .or(() -> isGpt(words) ? Optional.of("GPT") : Optional.empty())
                .or(() -> first(OWN, words))
                .or(() -> Optional.ofNullable(ORGANISATIONS.get(words.organisation())));
    }

    private static Optional<String> first(List<Rule> rules, ModelWords words) {
        for (Rule rule : rules) {
            if (rule.fits(words)) {
                return Optional.of(rule.family());
            }
        }
        return Optional.empty();
    }

    /** GPT-2 and the open models after it name their weights, whatever they were tuned on. */
    private static Optional<String> oldGpt(ModelWords words) {
        String afterGpt = words.after("gpt");
        if (words.contains("neox")
                || words.contains("gptj")
                || words.contains("gptneo")
                || words.has("neo")
                || afterGpt.equals("j")
                || afterGpt.equals("neo")) {
            return Optional.of("GPT-Neo");
        }
        return afterGpt.equals("2") ? Optional.of("GPT") : Optional.empty();
    }

    /** Names so short that a number or a neighbour must confirm them: OPT, T5, T0, UL2, DS-Coder. */
    private static Optional<String> shortNames(ModelWords words) {
        if (words.has("opt") || words.has("finopt")) {
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

    /** Tuned models that changed their weights from one version to the next. */
    private static Optional<String> renamedVersions(ModelWords words) {
        if (words.has("openchat")) {
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

    /** GPT-3 and later, gpt-oss, and the o series. */
    private static boolean isGpt(ModelWords words) {
        String afterGpt = words.after("gpt");
        boolean numbered = !afterGpt.isEmpty() && Character.isDigit(afterGpt.charAt(0)) && !words.contains("cerebras");
        boolean oSeries = words.first().equals("o") && O_SERIES.contains(words.second());
        return numbered || oSeries || afterGpt.equals("oss") || words.first().equals("openai") && words.has("gpt");
    }
}
