package org.disentangle.importing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.warnings;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.junit.jupiter.api.Test;

/** What is said about columns that are odd together; the tables are made so that each has one fault. */
class TableChecksTest {
    private static final int MODELS = 12;

    private static String table(String header, IntFunction<String> row) {
        StringBuilder text = new StringBuilder("model," + header + "\n");
        for (int i = 0; i < MODELS; i++) {
            text.append("m").append(i).append(',').append(row.apply(i)).append('\n');
        }
        return text.toString();
    }

    /** Numbers between 10 and 70 that rise on the whole, each column with a shake of its own. */
    private static int rising(int i, int shake) {
        return 10 + 4 * i + (i * shake) % 7;
    }

    /** The same without equal numbers. */
    private static int steep(int i) {
        return 10 + 5 * i + (i * 3) % 4;
    }

    @Test
    void saysNothingOfAnOrdinaryTable() throws ImportException {
        assertThat(warnings(read(table(
                        "mmlu,gsm8k,hellaswag,mine",
                        i -> rising(i, 3) + "," + rising(i, 4) + "," + rising(i, 5) + "," + (10 + (i * 5) % 11)))))
                .isEmpty();
    }

    @Test
    void speaksUpAboutOneBenchmarkInTwoRoles() throws ImportException {
        ImportOptions options = new ImportOptions(Optional.empty(), List.of("mmlu"), List.of(), false);
        assertThat(warnings(read(
                        options, TextSource.of(table("mmlu,MMLU (5-shot)", i -> rising(i, 3) + "," + rising(i, 5))))))
                .singleElement()
                .asString()
                .contains("column MMLU (5-shot)", "the same benchmark as \"mmlu\", which counts as capabilities");
    }

    @Test
    void speaksUpAboutOneBenchmarkThatCountsTwice() throws ImportException {
        assertThat(warnings(read(table("mmlu,MMLU (5-shot)", i -> rising(i, 3) + "," + rising(i, 5)))))
                .singleElement()
                .asString()
                .contains("column MMLU (5-shot)", "both count as capabilities");
    }

    @Test
    void speaksUpAboutColumnsThatAreNearlyTheSame() throws ImportException {
        assertThat(warnings(read(table("suite,part", i -> steep(i) + "," + (steep(i) + 0.001 * i)))))
                .singleElement()
                .asString()
                .contains("column part", "nearly the same numbers as \"suite\"");
    }

    @Test
    void saysNothingOfPartsThatACatalogueStates() throws ImportException {
        Source catalogue = TextSource.of("catalogue.csv", "benchmark,parent\npart,suite\n");
        ImportOptions options = new ImportOptions(Optional.of(catalogue), List.of(), List.of(), false);
        assertThat(warnings(read(
                        options, TextSource.of(table("suite,part", i -> steep(i) + "," + (steep(i) + 0.001 * i))))))
                .isEmpty();
    }

    @Test
    void speaksUpAboutACapabilitiesBenchmarkThatCostsManyModels() throws ImportException {
        assertThat(warnings(read(table(
                        "mmlu,gsm8k,hellaswag",
                        i -> rising(i, 3) + "," + rising(i, 4) + "," + (i < 5 ? "" : rising(i, 5))))))
                .singleElement()
                .asString()
                .contains("column hellaswag", "12 models would be complete and not 7");
    }
}
