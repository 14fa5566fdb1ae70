package org.disentangle.analysis.subdomains;

import java.util.List;

/**
 * Some capabilities benchmarks under a name.
 *
 * @param name for people ("mathematics"); not empty
 * @param benchmarks by column name, at least one
 */
public record Subdomain(String name, List<String> benchmarks) {
    public Subdomain {
        benchmarks = List.copyOf(benchmarks);
        if (name.isBlank() || benchmarks.isEmpty()) {
            throw new IllegalArgumentException("a subdomain needs a name and at least one benchmark");
        }
    }
}
