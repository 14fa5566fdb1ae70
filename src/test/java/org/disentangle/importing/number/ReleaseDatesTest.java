package org.disentangle.importing.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-04, 2024.25",
        "2024-01, 2024",
        "2024-01-01, 2024",
        "2024, 2024",
        "2024.25, 2024.25",
        "2023/07, 2023.5",
        "2024-4, 2024.25"
    })
    void readsDatesAsDecimalYears(String cell, double expected) {
        assertThat(ReleaseDates.decimalYear(cell)).isEqualTo(expected);
    }

    @Test
    void keepsADayWithinItsMonth() {
        assertThat(ReleaseDates.decimalYear("2024-04-18")).isEqualTo(2024 + (3 + 17 / 30.0) / 12, within(1e-12));
        double before = 0;
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            double decimal = ReleaseDates.decimalYear(day.toString());
            assertThat(decimal).as(day.toString()).isGreaterThan(before);
            assertThat((int) Math.floor(decimal * 12 + 1e-6) % 12 + 1)
                    .as(day.toString())
                    .isEqualTo(day.getMonthValue());
            before = decimal;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "April 2024",
                "2024-13",
                "2024-00",
                "2024-02-30",
                "24-04",
                "2024-04-",
                "2024-04-18-1",
                "1200",
                "99999"
            })
    void readsNothingElse(String cell) {
        assertThat(ReleaseDates.decimalYear(cell)).isNaN();
    }
}
