package org.disentangle.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The name and version of the program. */
public final class ProgramVersion {
    public static final String NAME = "Disentangle";

    private ProgramVersion() {}

    /** The version, such as "0.1.0", from a resource that the build writes. */
    public static String text() {
        try (InputStream stream = ProgramVersion.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IOException("the program is missing its own file version.txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
