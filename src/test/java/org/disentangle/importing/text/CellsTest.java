package org.disentangle.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    private final Cells cells = Cells.of(List.of("", " \u00A0", " 0.5\u00A0", "Llama 2 ", "-1e3"));

    @Test
    void tellsWhatIsThere() {
        assertThat(cells.count()).isEqualTo(5);
        assertThat(cells.filled()).isEqualTo(3);
        assertThat(cells.isBlank(0)).isTrue();
        assertThat(cells.isBlank(1)).isTrue();
        assertThat(cells.isBlank(2)).isFalse();
        assertThat(cells.text(3)).isEqualTo("Llama 2 ");
        assertThat(cells.stripped(3)).isEqualTo("Llama 2");
        assertThat(cells.stripped(1)).isEmpty();
    }

    @Test
    void readsNumbersWithoutTheSpaceAroundThem() {
        assertThat(cells.number(2)).isEqualTo(0.5);
        assertThat(cells.number(4)).isEqualTo(-1000);
        assertThat(cells.number(0)).isNaN();
        assertThat(cells.number(3)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "45, true, true",
        "'-3%', true, false",
        "' +7 ', true, false",
        "4.5, false, true",
        "'%', false, false",
        "'-', false, false",
        "7b, false, true",
        "'', false, false"
    })
    void knowsWholeNumbers(String text, boolean whole, boolean beginsWithDigit) {
        Cells cell = Cells.of(List.of("before", text, "after"));
        assertThat(cell.isWholeNumber(1)).isEqualTo(whole);
        assertThat(cell.beginsWithDigit(1)).isEqualTo(beginsWithDigit);
    }
}
