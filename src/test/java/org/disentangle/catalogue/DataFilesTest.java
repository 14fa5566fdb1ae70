package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that come with the program are tables that someone adds a row to. */
class DataFilesTest {
    private static final String[] FAMILY_COLUMNS = {
        "family", "told_by", "keywords", "organisations", "type", "unmarked", "source"
    };

    private static List<List<String>> words(String resource) {
        return DataFile.read(resource, "list", "word", "source").rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {WordLists.COLUMN_NAMES, WordLists.BENCHMARK_WORDS, WordLists.MODEL_KEYWORDS})
    void eachWordStandsOnceInItsListAndSaysWhereItIsFrom(String resource) {
        Set<String> seen = new HashSet<>();
        for (List<String> row : words(resource)) {
            assertThat(row).as("%s: %s", resource, row).doesNotContain("");
            assertThat(row.get(1))
                    .as("%s: %s", resource, row)
                    .isEqualTo(row.get(1).toLowerCase(Locale.ROOT));
            assertThat(seen.add(row.get(0) + " " + row.get(1)))
                    .as("%s has %s once", resource, row)
                    .isTrue();
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void columnNamesAreKeys() {
        assertThat(words(WordLists.COLUMN_NAMES))
                .allSatisfy(row -> assertThat(BenchmarkNames.key(row.get(1))).isEqualTo(row.get(1)));
    }

    @Test
    void eachFamilySaysOnceWhatItsUnmarkedModelsAre() {
        Set<String> said = new HashSet<>();
        Set<String> families = new HashSet<>();
        for (List<String> row : DataFile.read("families.tsv", FAMILY_COLUMNS).rows()) {
            families.add(row.get(0));
            assertThat(row.get(6)).as("source of %s", row).isNotEmpty();
            if (!row.get(5).isEmpty()) {
                assertThat(said.add(row.get(0))).as("%s", row).isTrue();
            }
        }
        assertThat(said).isEqualTo(families);
    }

    private static Stream<List<String>> families() {
        return DataFile.read("families.tsv", FAMILY_COLUMNS).rows().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void aRowTellsTheFamilyOfModelsNamedByIt(List<String> row) {
        for (String keyword : row.get(2).split(" ", -1)) {
            String model = keyword.replace("=", "") + "-7b";
            assertThat(ModelNames.family(model)).as(model).contains(row.get(0));
            if (row.get(4).equals("chat")) {
                assertThat(ModelNames.type(model)).as(model).contains(ModelType.CHAT);
            }
        }
        for (String organisation : DataFile.parts(row.get(3), ' ')) {
            assertThat(ModelNames.family(organisation + "/unheard-of")).contains(row.get(0));
        }
    }

    @Test
    void refusesATableOfOtherColumns() {
        assertThatThrownBy(() -> DataFile.read("families.tsv", "family", "source"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("families.tsv");
        assertThatThrownBy(() -> DataFile.read("nothing.tsv", "family")).isInstanceOf(IllegalStateException.class);
    }
}
