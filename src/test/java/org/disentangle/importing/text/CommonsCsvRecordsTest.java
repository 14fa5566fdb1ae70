package org.disentangle.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonsCsvRecordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverEndsThem(String newline) throws IOException {
        String text = "a,b\n1,2\n\n\"x\ny\",3\n4,5".replace("\n", newline);
        assertThat(read(text)).containsExactly("1: a|b", "2: 1|2", "3: ", "4: x\ny|3".replace("\n", newline), "6: 4|5");
    }

    @Test
    void readsQuotesAsTheStandardSays() throws IOException {
        assertThat(read("\"a,b\",\"ha \"\"ha\"\" ha\",\"\"\n")).containsExactly("1: a,b|ha \"ha\" ha|");
    }

    @Test
    void allowsSpacesAroundQuotes() throws IOException {
        assertThat(read("a, \"b,c\" , d \n")).containsExactly("1: a|b,c|d");
    }

    @Test
    void keepsQuotesInsideAnUnquotedCell() throws IOException {
        assertThat(read("5\" wheel,1\n")).containsExactly("1: 5\" wheel|1");
    }

    @Test
    void namesTheLineWhereAnUnclosedQuoteBegins() {
        assertThatThrownBy(() -> read("a,b\n1,2\n\"x,3\n4,5\n"))
                .isInstanceOf(TextProblem.class)
                .hasMessageContaining("opens on line 3");
        assertThatThrownBy(() -> read("a,b\n\"x\ny\nz\",\"3\n4,5\n"))
                .isInstanceOf(TextProblem.class)
                .hasMessageContaining("opens on line 4");
    }

    @Test
    void namesALineBeyondAThousandPlainly() {
        assertThatThrownBy(() -> read("a,b\n".repeat(1233) + "\"x,3\n"))
                .isInstanceOf(TextProblem.class)
                .hasMessageContaining("line 1234");
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        assertThatThrownBy(() -> read("a,b\n\"Yi\"-6B,2\n"))
                .isInstanceOf(TextProblem.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("after a closing quote");
    }

    private static List<String> read(String text) throws IOException {
        List<String> records = new ArrayList<>();
        new CommonsCsvRecords()
                .read(
                        new StringReader(text),
                        Dialect.COMMA,
                        (cells, line) -> records.add(line + ": "
                                + IntStream.range(0, cells.count())
                                        .mapToObj(cells::text)
                                        .collect(Collectors.joining("|"))));
        return records;
    }
}
