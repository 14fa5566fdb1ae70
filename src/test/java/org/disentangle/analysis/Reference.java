package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbers made by others, kept as tab-separated resources with their source in comment lines, and comparison with them. */
public final class Reference {
    private Reference() {}

    /** The lines of a resource beside this class, cut at tabs, without comments; the header first where there is one. */
    public static List<String[]> lines(String resource) {
        try (InputStream in = Reference.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that two numbers agree to a relative or an absolute tolerance. */
    public static void assertClose(double actual, double expected, double tolerance, String what) {
        double difference = Math.abs(actual - expected);
        assertThat(difference <= tolerance || difference <= tolerance * Math.abs(expected))
                .as("%s: %s should be %s to %s", what, actual, expected, tolerance)
                .isTrue();
    }
}
