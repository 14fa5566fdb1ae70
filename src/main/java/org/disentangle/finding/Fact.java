package org.disentangle.finding;

/**
 * A number or word with its name.
 *
 * @param name what it is
 * @param value how it is written
 * @param explanation a sentence on what it means; may be empty
 */
public record Fact(String name, String value, String explanation) {}
