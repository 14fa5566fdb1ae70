package org.disentangle.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written after {@code analyze}.
 *
 * @param files the tables
 * @param options each option that was given, with its value
 * @param where each {@code --where}
 */
record AnalyzeRequest(List<String> files, Map<String, String> options, List<String> where) {
    AnalyzeRequest {
        files = List.copyOf(files);
        options = Map.copyOf(options);
        where = List.copyOf(where);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
