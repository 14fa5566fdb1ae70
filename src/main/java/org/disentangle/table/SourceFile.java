package org.disentangle.table;

/**
 * A file that a table was read from.
 *
 * @param name the name as the user gave it
 * @param sha256 the SHA-256 hash of its bytes, in lower-case hexadecimal
 * @param bytes its size in bytes
 */
public record SourceFile(String name, String sha256, long bytes) {}
