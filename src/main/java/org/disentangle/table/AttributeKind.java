package org.disentangle.table;

/** What a column about the models describes. */
public enum AttributeKind {
    /** A display name ("Llama 2 70B Chat"). */
    NAME,
    /** The family a model belongs to. */
    FAMILY,
    /** The organisation that made it. */
    DEVELOPER,
    /** Base or chat. */
    TYPE,
    /** The number of parameters. */
    PARAMETERS,
    /** Training compute in floating-point operations. */
    FLOP,
    /** The release date in decimal years. */
    RELEASE,
    /** Anything else. */
    OTHER
}
