package org.disentangle.table;

/** What a column about the models describes. */
public enum AttributeKind {
    /** A name for people ("Llama 2 70B Chat"). */
    NAME,
    /** The family a model belongs to. */
    FAMILY,
    /** Who made it. */
    DEVELOPER,
    /** Base or chat. */
    TYPE,
    /** The number of parameters. */
    PARAMETERS,
    /** Training compute in floating-point operations. */
    FLOP,
    /** When it was released, in decimal years. */
    RELEASE,
    /** Anything else. */
    OTHER
}
