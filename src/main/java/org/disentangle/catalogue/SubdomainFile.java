package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/**
 * A file that splits the capabilities benchmarks into named subdomains: a CSV with the columns {@code benchmark,subdomain},
 * one benchmark a row.
 *
 * @param source the file's name as the user gave it
 * @param entries what it says, in its order, one entry a benchmark
 */
public record SubdomainFile(String source, List<Entry> entries) {
    public SubdomainFile {
        entries = List.copyOf(entries);
    }

    /**
     * One row.
     *
     * @param benchmark the column it is about
     * @param subdomain where it belongs
     * @param line where the file says so, from 1 (the header is line 1)
     */
    public record Entry(String benchmark, String subdomain, int line) {}

    /**
     * Reads a file: UTF-8 (or UTF-16 with its mark), separated by commas, semicolons or tabs; the two columns in either
     * order and any case. Nothing in it is passed over: what cannot be meant is an error.
     *
     * @throws CatalogueException when it is no such file, has another column, an empty name, or a benchmark twice; one
     *     sentence for the user
     */
    public static SubdomainFile read(InputStream bytes, String source) throws IOException, CatalogueException {
        return new SubdomainReader(source).read(bytes);
    }

    /**
     * The benchmarks of each subdomain, as the columns are named in a table; subdomains in the order in which they are first
     * named. A benchmark is found by its exact name, else by the name in any case where that is one column.
     *
     * @throws CatalogueException when the table has no such capabilities benchmark, or two rows mean the same one
     */
    public Map<String, List<String>> benchmarksIn(ScoreTable table) throws CatalogueException {
        Map<String, List<String>> subdomains = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String column = find(table, entry);
            Integer earlier = lines.putIfAbsent(column, entry.line());
            if (earlier != null) {
                throw new CatalogueException(source + ", line " + entry.line() + ": " + column + " is already on line "
                        + earlier + "; a benchmark can be in only one subdomain");
            }
            subdomains
                    .computeIfAbsent(entry.subdomain(), name -> new ArrayList<>())
                    .add(column);
        }
        return subdomains;
    }

    private String find(ScoreTable table, Entry entry) throws CatalogueException {
        Optional<Benchmark> found = table.benchmark(entry.benchmark());
        if (found.isEmpty()) {
            List<Benchmark> alike = table.benchmarks().stream()
                    .filter(known -> known.column().equalsIgnoreCase(entry.benchmark()))
                    .toList();
            found = alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        }
        if (found.isEmpty()) {
            throw new CatalogueException(source + ", line " + entry.line() + ": the scores have no column \""
                    + entry.benchmark() + "\"; correct the name or remove the row");
        }
        if (found.get().role() != Role.CAPABILITIES) {
            throw new CatalogueException(
                    source + ", line " + entry.line() + ": " + found.get().column()
                            + " is not a capabilities benchmark; remove the row or give the benchmark that role");
        }
        return found.get().column();
    }
}
