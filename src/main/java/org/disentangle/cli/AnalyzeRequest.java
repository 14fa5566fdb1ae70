package org.disentangle.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written after {@code analyze}.
 *
 * @param files the tables
 * @param options each option that was given, with its value; that of an option without one is empty
 * @param where each {@code --where}
 * @param joins each {@code --join}
 * @param comparisons each {@code --compare}
 * @param directions each {@code --direction}
 * @param errors each {@code --errors}
 */
record AnalyzeRequest(
        List<String> files,
        Map<String, String> options,
        List<String> where,
        List<String> joins,
        List<String> comparisons,
        List<String> directions,
        List<String> errors) {
    AnalyzeRequest {
        files = List.copyOf(files);
        options = Map.copyOf(options);
        where = List.copyOf(where);
        joins = List.copyOf(joins);
        comparisons = List.copyOf(comparisons);
        directions = List.copyOf(directions);
        errors = List.copyOf(errors);
    }

    /** The request for a folder of results and nothing else. */
    static AnalyzeRequest ofFiles(List<String> files, String out) {
        return new AnalyzeRequest(files, Map.of("--out", out), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    AnalyzeRequest withFiles(List<String> newFiles) {
        return new AnalyzeRequest(newFiles, options, where, joins, comparisons, directions, errors);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
