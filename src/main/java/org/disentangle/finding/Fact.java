package org.disentangle.finding;

/**
 * A number or word with its name.
 *
 * @param name its name
 * @param value its value as text
 * @param explanation a sentence that explains it; may be empty
 */
public record Fact(String name, String value, String explanation) {}
