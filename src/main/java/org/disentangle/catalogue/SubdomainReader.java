package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Reads one file of subdomains. */
final class SubdomainReader {
    private static final String BENCHMARK = "benchmark";
    private static final String SUBDOMAIN = "subdomain";
    private static final String EXPECTED = "; a file of subdomains has the columns benchmark and subdomain";

    private final String source;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, SubdomainFile.Entry> entries = new LinkedHashMap<>();

    SubdomainReader(String source) {
        this.source = source;
    }

    SubdomainFile read(InputStream bytes) throws IOException, CatalogueException {
        FileText.read(bytes, source, this::accept);
        if (places.isEmpty()) {
            throw new CatalogueException(source + " is empty" + EXPECTED);
        }
        if (entries.isEmpty()) {
            throw new CatalogueException(source + " names no benchmark; write one per row under the header");
        }
        return new SubdomainFile(source, List.copyOf(entries.values()));
    }

    private void accept(CSVRecord record, int line) throws CatalogueException {
        if (places.isEmpty()) {
            readHeader(record, line);
        } else {
            readEntry(record, line);
        }
    }

    private void readHeader(CSVRecord header, int line) throws CatalogueException {
        for (int place = 0; place < header.size(); place++) {
            String name = FormulaGuard.unguarded(header.get(place).strip());
            String plain = name.toLowerCase(Locale.ROOT);
            if (plain.isEmpty()) {
                throw new CatalogueException(
                        source + ", line " + line + ": column " + (place + 1) + " has no name" + EXPECTED);
            }
            if (!plain.equals(BENCHMARK) && !plain.equals(SUBDOMAIN)) {
                throw new CatalogueException(
                        source + ", line " + line + ": the column \"" + name + "\" is not known" + EXPECTED);
            }
            if (places.putIfAbsent(plain, place) != null) {
                throw new CatalogueException(
                        source + ", line " + line + ": the column " + plain + " appears twice; remove one");
            }
        }
        for (String needed : List.of(BENCHMARK, SUBDOMAIN)) {
            if (!places.containsKey(needed)) {
                throw new CatalogueException(source + " has no column \"" + needed + "\"" + EXPECTED);
            }
        }
    }

    private void readEntry(CSVRecord record, int line) throws CatalogueException {
        if (record.size() > places.size()) {
            throw new CatalogueException(source + ", line " + line
                    + ": the row has more cells than the header; quote names that contain the separator");
        }
        String benchmark = cell(record, BENCHMARK);
        String subdomain = cell(record, SUBDOMAIN);
        if (benchmark.isEmpty()) {
            throw new CatalogueException(
                    source + ", line " + line + ": the row names no benchmark; name one or remove the row");
        }
        if (subdomain.isEmpty()) {
            throw new CatalogueException(
                    source + ", line " + line + ": " + benchmark + " has no subdomain; name one or remove the row");
        }
        SubdomainFile.Entry earlier =
                entries.putIfAbsent(benchmark, new SubdomainFile.Entry(benchmark, subdomain, line));
        if (earlier != null) {
            throw new CatalogueException(source + ", line " + line + ": " + benchmark
                    + (earlier.subdomain().equals(subdomain)
                            ? " is already on line " + earlier.line() + "; remove one of the rows"
                            : " is in " + subdomain + " here and in " + earlier.subdomain() + " on line "
                                    + earlier.line() + "; a benchmark can be in only one subdomain"));
        }
    }

    private String cell(CSVRecord record, String column) {
        Integer place = places.get(column);
        return place == null || place >= record.size()
                ? ""
                : FormulaGuard.unguarded(record.get(place).strip());
    }
}
