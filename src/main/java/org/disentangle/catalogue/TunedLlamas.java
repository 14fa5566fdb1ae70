package org.disentangle.catalogue;

import java.util.List;

/** Tuned models that were made of Llama weights and are known by a name of their own. */
final class TunedLlamas {
    /** Parts of their names. */
    static final List<String> PARTS = List.of(
            "vicun",
            "alpac",
            "alpasta",
            "wizard",
            "koala",
            "guanaco",
            "airoboros",
            "manticore",
            "minotaur",
            "hermes",
            "baize",
            "dromedary",
            "chronos",
            "lazarus",
            "platypus",
            "beluga",
            "samantha",
            "tulu",
            "metharme",
            "xwin");

    private TunedLlamas() {}
}
