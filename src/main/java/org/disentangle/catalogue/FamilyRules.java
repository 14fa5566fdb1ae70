package org.disentangle.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** Families and the signs in a model's name that tell them; of the rules that fit a name the first counts. */
final class FamilyRules {
    /** A family and its signs, as {@link SignTree} takes them. */
    private record Rule(String family, List<String> signs) {
        static Rule of(String family, String... signs) {
            return new Rule(family, List.of(signs));
        }
    }

    /** Words for the weights that a model has. */
    static final FamilyRules WEIGHTS = new FamilyRules(
            Rule.of("Qwen", "qwen", "=qwq=", "=qvq=", "tongyi"),
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
            Rule.of("MPT", "=mpt="),
            Rule.of("Cerebras-GPT", "cerebras"),
            Rule.of("RWKV", "rwkv"),
            Rule.of("OLMo", "olmo"),
            Rule.of("Yi", "=yi="),
            Rule.of("Phi", "=phi="),
            Rule.of("XGLM", "xglm"),
            Rule.of("Polyglot", "polyglot"),
            Rule.of("RedPajama", "pajama"),
            Rule.of("InternLM", "internlm"),
            Rule.of("Baichuan", "baichuan"),
            Rule.of("GLM", "=glm=", "chatglm", "codegeex"),
            Rule.of("Galactica", "galactica"),
            Rule.of("StarCoder", "starcoder", "starchat", "=santacoder="),
            Rule.of("Llama", "llama"),
            Rule.of("DeepSeek", "deepseek"));

    /** Tuned models whose weights are known. */
    static final FamilyRules TUNED = new FamilyRules(
            Rule.of("Mistral", "zephyr", "starling", "openhermes"),
            new Rule("Llama", TunedLlamas.PARTS),
            Rule.of("Llama", "=orca=", "=lemur="),
            Rule.of("PaLM", "=minerva="));

    /** Makers' own models. */
    static final FamilyRules OWN = new FamilyRules(
            Rule.of("GPT", "davinci", "=curie=", "=babbage=", "=ada=", "=cushman=", "chatgpt", "dialogpt", "distilgpt"),
            Rule.of("Claude", "claude"),
            Rule.of("Gemini", "gemini", "=bard="),
            Rule.of("Palmyra", "palmyra"),
            Rule.of("PaLM", "palm"),
            Rule.of("Inflection", "=inflection="),
            Rule.of("DBRX", "dbrx"),
            Rule.of("Command", "=command=", "=cohere=", "=aya="),
            Rule.of("Grok", "grok"),
            Rule.of("Nemotron", "nemotron"),
            Rule.of("Granite", "granite"),
            Rule.of("Jamba", "jamba"),
            Rule.of("Jurassic", "jurassic"),
            Rule.of("Kimi", "kimi"),
            Rule.of("MiniMax", "minimax"),
            Rule.of("Hunyuan", "hunyuan"),
            Rule.of("ERNIE", "ernie"),
            Rule.of("Nova", "=nova="),
            Rule.of("Titan", "=titan="),
            Rule.of("Reka", "=reka="),
            Rule.of("LFM", "=lfm="),
            Rule.of("Solar", "=solar="),
            Rule.of("Step", "=step="),
            Rule.of("Seed", "doubao", "=seed="),
            Rule.of("MiMo", "=mimo="),
            Rule.of("EXAONE", "exaone"),
            Rule.of("Mamba", "mamba"),
            Rule.of("MiniCPM", "minicpm"),
            Rule.of("SmolLM", "smollm"),
            Rule.of("Arctic", "=arctic="),
            Rule.of("Luminous", "luminous"),
            Rule.of("MT-NLG", "=nlg=", "=tnlg="),
            Rule.of("Gopher", "gopher"),
            Rule.of("Chinchilla", "chinchilla"),
            Rule.of("GLaM", "=glam="),
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
            Rule.of("Amber", "=amber="));

    private final List<String> signs;
    /** By the place of a sign. */
    private final List<String> families;

    private FamilyRules(Rule... rules) {
        signs = Stream.of(rules).flatMap(rule -> rule.signs().stream()).toList();
        families = Stream.of(rules)
                .flatMap(rule -> rule.signs().stream().map(sign -> rule.family()))
                .toList();
    }

    /** The signs of all rules, in the order of the rules. */
    List<String> signs() {
        return signs;
    }

    /** The family that a sign tells, by its place among all. */
    String family(int sign) {
        return families.get(sign);
    }
}
