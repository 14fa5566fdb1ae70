package org.disentangle.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.disentangle.importing.source.Source;

/** A file that a test writes inline. */
public record TextSource(String name, byte[] bytes) implements Source {
    public static TextSource of(String name, String text) {
        return new TextSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static TextSource of(String text) {
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
