package org.disentangle.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that a test writes inline. */
record TextSource(String name, byte[] bytes) implements Source {
    static TextSource of(String name, String text) {
        return new TextSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static TextSource of(String text) {
        return of("scores.csv", text);
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
