package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubdomainFileTest {
    private static SubdomainFile read(String text) throws IOException, CatalogueException {
        return SubdomainFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "split.csv");
    }

    private static ScoreTable table(String... capabilities) {
        List<Benchmark> benchmarks = Stream.concat(
                        Stream.of(capabilities)
                                .map(column -> new Benchmark(
                                        column,
                                        BenchmarkInfo.unknown(column).withRole(Role.CAPABILITIES),
                                        Values.of(1, 2))),
                        Stream.of(new Benchmark("safe", BenchmarkInfo.unknown("safe"), Values.of(1, 2))))
                .toList();
        return new ScoreTable(List.of("x", "y"), List.of(), benchmarks, Provenance.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsTheTwoColumnsInEitherOrder(String delimiter) throws Exception {
        String text = "Subdomain,BENCHMARK\nmathematics,gsm8k\n\n common sense , piqa\nmathematics,\"math, hard\"\n"
                .replace(delimiter.equals(",") ? "\0" : ",", delimiter);
        for (String start : List.of("", "\uFEFF")) {
            SubdomainFile file = read(start + text);
            assertThat(file.source()).isEqualTo("split.csv");
            assertThat(file.entries().subList(0, 2))
                    .containsExactly(
                            new SubdomainFile.Entry("gsm8k", "mathematics", 2),
                            new SubdomainFile.Entry("piqa", "common sense", 4));
            assertThat(file.entries()).hasSize(3);
        }
    }

    @Test
    void findsTheColumnsOfATable() throws Exception {
        SubdomainFile file = read("benchmark,subdomain\nGSM8K,mathematics\npiqa,common sense\nmath,mathematics\n");
        assertThat(file.benchmarksIn(table("piqa", "gsm8k", "math", "other")))
                .containsExactly(
                        entry("mathematics", List.of("gsm8k", "math")), entry("common sense", List.of("piqa")));
    }

    @Test
    void anExactNameComesBeforeOneInAnotherCase() throws Exception {
        SubdomainFile file = read("benchmark,subdomain\nMath,a\nmath,b\n");
        assertThat(file.benchmarksIn(table("math", "Math")))
                .containsExactly(entry("a", List.of("Math")), entry("b", List.of("math")));
        assertThatThrownBy(() -> read("benchmark,subdomain\nMATH,a\n").benchmarksIn(table("math", "Math")))
                .hasMessageContaining("no column \"MATH\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | split.csv is empty; a file of subdomains has the columns benchmark and subdomain",
                "benchmark,subdomain\\n | split.csv names no benchmark; write one per row under the header",
                "benchmark,area\\na,b\\n | split.csv, line 1: the column \"area\" is not known; a file of subdomains has"
                        + " the columns benchmark and subdomain",
                "benchmark\\na\\n | split.csv has no column \"subdomain\"; a file of subdomains has the columns benchmark and subdomain",
                "subdomain\\na\\n | split.csv has no column \"benchmark\"; a file of subdomains has the columns benchmark and subdomain",
                "benchmark,,subdomain\\na,,b\\n | split.csv, line 1: column 2 has no name; a file of subdomains has the columns benchmark and subdomain",
                "benchmark,subdomain,Benchmark\\n | split.csv, line 1: the column benchmark appears twice; remove one",
                "benchmark,subdomain\\n,knowledge\\n | split.csv, line 2: the row names no benchmark; name "
                        + "one or remove the row",
                "benchmark,subdomain\\nmmlu,knowledge\\npiqa\\n | split.csv, line 3: piqa has no subdomain; "
                        + "name one or remove the row",
                "benchmark,subdomain\\nmmlu,knowledge,more\\n | split.csv, line 2: the row has more cells "
                        + "than the header; quote names that contain the separator",
                "benchmark,subdomain\\nmmlu,a\\npiqa,a\\nmmlu,b\\n | split.csv, line 4: mmlu is in b here "
                        + "and in a on line 2; a benchmark can be in only one subdomain",
                "benchmark,subdomain\\nmmlu,a\\nmmlu,a\\n | split.csv, line 3: mmlu is already on line 2; "
                        + "remove one of the rows",
                "benchmark,subdomain\\n\"mmlu,a\\n | split.csv cannot be read as a table from line 2 on, where a quotation"
                        + " mark is not closed or has text after it; correct that line"
            })
    void whatCannotBeMeantIsAnErrorInOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(CatalogueException.class)
                .hasMessage(sentence);
    }

    @Test
    void bytesThatAreNoTextAreAnError() {
        byte[] bytes = {'b', (byte) 0xff, 'c', '\n'};
        assertThatThrownBy(() -> SubdomainFile.read(new ByteArrayInputStream(bytes), "split.csv"))
                .isInstanceOf(CatalogueException.class)
                .hasMessage("split.csv is not text in UTF-8; save it as \"CSV UTF-8\"");
    }

    @Test
    void benchmarksThatTheTableDoesNotHaveAreAnError() throws Exception {
        SubdomainFile file = read("benchmark,subdomain\nmmlu,a\nabsent,a\n");
        assertThatThrownBy(() -> file.benchmarksIn(table("mmlu")))
                .isInstanceOf(CatalogueException.class)
                .hasMessage("split.csv, line 3: the scores have no column \"absent\"; correct the name or "
                        + "remove the row");
        assertThatThrownBy(() -> read("benchmark,subdomain\nsafe,a\n").benchmarksIn(table("mmlu")))
                .hasMessage("split.csv, line 2: safe is not a capabilities benchmark; remove the row or "
                        + "give the benchmark that role");
        assertThatThrownBy(() -> read("benchmark,subdomain\nMMLU,a\nmmlu,b\n").benchmarksIn(table("mmlu")))
                .hasMessage("split.csv, line 3: mmlu is already on line 2; a benchmark can be in only one subdomain");
    }
}
