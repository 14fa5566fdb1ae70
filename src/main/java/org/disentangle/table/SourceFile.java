package org.disentangle.table;

/**
 * A file that a table was read from.
 *
 * @param name as the user gave it
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param bytes its size
 */
public record SourceFile(String name, String sha256, long bytes) {}
