package org.disentangle.session.file;

/**
 * What distinguishes one content of a file from another.
 *
 * @param sha256 in lower-case hexadecimal
 * @param bytes how many there are
 */
public record FilePrint(String sha256, long bytes) {}
