package org.disentangle.session.file;

/**
 * What identifies the content of a file.
 *
 * @param sha256 its SHA-256 hash in lower-case hexadecimal
 * @param bytes its size in bytes
 */
public record FilePrint(String sha256, long bytes) {}
