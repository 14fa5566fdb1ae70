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
 * A file that splits the capabilities benchmarks into named subdomains: a CSV with the columns {@code
 * benchmark,subdomain}, one benchmark per row.
 *
 * @param source the file's name as the user gave it
 * @param entries its entries in order, one per benchmark
 */
public record SubdomainFile(String source, List<Entry> entries) {
    public SubdomainFile {
        entries = List.copyOf(entries);
    }

    /**
     * One row.
     *
     * @param benchmark the column of the benchmark
     * @param subdomain the subdomain it belongs to
     * @param line the line of the file, from 1 (the header is line 1)
     */
    public record Entry(String benchmark, String subdomain, int line) {}

    /**
     * Reads a file: UTF-8 (or UTF-16 with its mark), separated by commas, semicolons or tabs; the two columns in either
     * order and any case. Nothing is ignored: anything unexpected is an error.
     *
     * @throws CatalogueException if it is not such a file, has another column, an empty name, or a benchmark twice;
     *     with a sentence for the user
     */
    public static SubdomainFile read(InputStream bytes, String source) throws IOException, CatalogueException {
        return new SubdomainReader(source).read(bytes);
    }

    /**
     * The benchmarks of each subdomain, by their column names in a table; subdomains in order of first appearance. A
     * benchmark is found by its exact name, otherwise by the name ignoring case if that is unique.
     *
     * @throws CatalogueException if the table lacks such a capabilities benchmark, or two rows mean the same one
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
