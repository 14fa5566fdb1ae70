package org.disentangle.analysis.subdomains;

import java.util.List;

/**
 * A named group of capabilities benchmarks.
 *
 * @param name its name ("mathematics"); not empty
 * @param benchmarks the columns of its benchmarks, at least one
 */
public record Subdomain(String name, List<String> benchmarks) {
    public Subdomain {
        benchmarks = List.copyOf(benchmarks);
        if (name.isBlank() || benchmarks.isEmpty()) {
            throw new IllegalArgumentException("a subdomain needs a name and at least one benchmark");
        }
    }
}
