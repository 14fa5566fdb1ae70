package org.disentangle.catalogue;

import java.util.List;

/** Lists of signs that are looked for in models' names, as {@link SignTree} takes them. */
enum SoughtSigns {
    WEIGHTS_FAMILIES(FamilyRules.WEIGHTS.signs()),
    TUNED_FAMILIES(FamilyRules.TUNED.signs()),
    OWN_FAMILIES(FamilyRules.OWN.signs()),
    TUNED_LLAMAS(TunedLlamas.PARTS),
    GPT_NEO("neox", "gptj", "gptneo", "=neo="),
    /** Without one of these, {@link ModelFamilies} need not look for OPT, T5 and other short names. */
    SHORT_NAMES("=opt=", "=finopt=", "=t=", "=flan=", "=tk=", "ul=", "mt=", "ds="),
    /** The same of tuned models whose weights changed with the version. */
    RENAMED("=openchat=", "=athene=", "=dolly=", "gptall", "=all=", "=j=", "=anthropic="),
    /** Of these "in" is how the Phi reports shorten "instruct". */
    TUNED(
            "=it=",
            "=in=",
            "=rlhf=",
            "=dpo=",
            "=sft=",
            "=orpo=",
            "=kto=",
            "=ppo=",
            "=simpo=",
            "=rlaif=",
            "=assistant=",
            "=openassistant=",
            "=oasst=",
            "=aligned=",
            "=tuned=",
            "=think=",
            "=thinking=",
            "=reasoning=",
            "=reasoner=",
            "=distill=",
            "=conversational=",
            "=dialogue=",
            "=evol=",
            "=experimental=",
            "=exp=",
            "=online=",
            "=api=",
            "=flan=",
            "instruct",
            "sharegpt",
            "supercot",
            "dialogpt",
            "steerlm"),
    BASE_WORDS("=base=", "=pt=", "=pretrain=", "=pretrained=", "=foundation=", "=pile=", "=nl=", "=multi="),
    /** Further tuned models that are known by their own name. */
    TUNED_NAMES(
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
            "qvq",
            "chatglm"),
    /** Sizes under which makers of open families sell tuned models. */
    SERVED_SIZES(
            "=large=",
            "=medium=",
            "=small=",
            "=next=",
            "=tiny=",
            "=max=",
            "=plus=",
            "=turbo=",
            "=lightning=",
            "=vision=",
            "=long=",
            "=pro=",
            "=mini=",
            "=saba=",
            "=spark="),
    SERVED_MISTRALS("ministral", "magistral", "pixtral", "devstral"),
    SERVED_NEMOTRONS("=super=", "=ultra=", "=nano=");

    private final List<String> signs;

    SoughtSigns(List<String> signs) {
        this.signs = signs;
    }

    SoughtSigns(String... signs) {
        this(List.of(signs));
    }

    /** The signs, in the order in which they count. */
    List<String> signs() {
        return signs;
    }
}
