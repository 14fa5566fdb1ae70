package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFileTest {
    private static CatalogueFile read(String text) throws IOException, CatalogueException {
        return CatalogueFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "catalogue.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsAnyOfItsColumnsInAnyOrder(String delimiter) throws Exception {
        String text = "role,benchmark,direction,purpose,primary,maker\nSafety,mine,lower,diagnostic,no,me\n"
                .replace(",", delimiter);
        for (String start : List.of("", "\uFEFF")) {
            CatalogueFile file = read(start + text);
            assertThat(file.notes()).isEmpty();
            StatedEntry entry = file.entries().get(0);
            BenchmarkInfo info = entry.applyTo(BenchmarkInfo.unknown("mine"));
            assertThat(info.role()).isEqualTo(Role.SAFETY);
            assertThat(info.direction()).isEqualTo(Direction.LOWER);
            assertThat(info.purpose()).isEqualTo(Purpose.DIAGNOSTIC);
            assertThat(info.primary()).isFalse();
            assertThat(info.name()).isEqualTo("mine");
            assertThat(entry.others()).containsEntry("maker", "me");
        }
    }

    @Test
    void readsATargetAsDirection() throws Exception {
        assertThat(read("benchmark,direction\nbias,target 0.5\n")
                        .entries()
                        .get(0)
                        .info()
                        .direction())
                .contains(new Direction.Target(0.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "benchmark,role\\na,helper\\n | 2 | role",
                "benchmark,direction\\na,sideways\\n | 2 | direction",
                "benchmark,primary\\na,yes\\nb,perhaps\\n | 3 | primary",
                "benchmark,role\\n,safety\\n | 2 | benchmark",
                "benchmark,role\\na,safety\\na,ignored\\n | 3 | benchmark",
            })
    void notesWhatItDoesNotUnderstandWithItsPlace(String text, int line, String column) throws Exception {
        List<ImportNote> notes = read(text.replace("\\n", "\n")).notes();
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).source()).isEqualTo("catalogue.csv");
        assertThat(notes.get(0).row()).hasValue(line);
        assertThat(notes.get(0).column()).contains(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty",
                "name,role\\nx,safety\\n | has no column \"benchmark\"",
                "benchmark,name\\na,\"open\\n | quotation mark"
            })
    void refusesWhatIsNoCatalogueInOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("catalogue.csv")
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesTextInAnotherEncoding() {
        byte[] latin = "benchmark,name\na,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CatalogueFile.read(new ByteArrayInputStream(latin), "catalogue.csv"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("UTF-8");
    }
}
