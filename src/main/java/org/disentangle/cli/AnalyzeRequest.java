package org.disentangle.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments after {@code analyze}.
 *
 * @param files the tables
 * @param options the options given, with their values; empty for an option without one
 * @param where the values of {@code --where}
 * @param joins the values of {@code --join}
 * @param comparisons the values of {@code --compare}
 * @param directions the values of {@code --direction}
 * @param errors the values of {@code --errors}
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

    /** A request with only files and a results folder. */
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
