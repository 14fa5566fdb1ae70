package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many models and strong correlations, whose p is smaller than any double. */
class SmallProbabilitiesTest extends CommandLineFixture {
    private static final String SMALLEST = "2.2250738585072014E-308";

    @BeforeEach
    void writeModels() throws IOException {
        Random random = new Random(5);
        List<String> rows = new ArrayList<>(List.of("model,know,math,code,close,line,flop"));
        for (int i = 0; i < 700; i++) {
            double ability = random.nextGaussian();
            rows.add("m" + i + "," + (ability + 0.01 * random.nextGaussian()) + ","
                    + (ability + 0.01 * random.nextGaussian()) + "," + (ability + 0.01 * random.nextGaussian()) + ","
                    + (ability + 0.02 * random.nextGaussian()) + "," + (4 * i + 1) + "," + (i + 1) + "e22");
        }
        Files.write(table, rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spearman", "pearson", "kendall"})
    void areNeverWrittenAsZero(String coefficient) throws IOException {
        assertThat(analyze("--correlation", coefficient, "--partial", "flop").out())
                .contains("<1e-300");
        CSVRecord close = correlations().get(3);
        assertThat(close.get("benchmark")).isEqualTo("close");
        assertThat(close.get("p_value")).isEqualTo(SMALLEST);
        assertThat(number(close, "q_value")).isBetween(Double.MIN_NORMAL, 1e-300);
        assertThat(number(close, "log10_p")).isLessThan(-310);
        assertThat(number(close, "log10_q")).isCloseTo(number(close, "log10_p") + Math.log10(2), within(1e-9));
        if (!coefficient.equals("kendall")) {
            assertThat(close.get("partial_p")).isEqualTo(SMALLEST);
            assertThat(number(close, "log10_partial_p")).isLessThan(-310);
        }
        CSVRecord other = correlations().get(4);
        assertThat(number(other, "log10_p")).isCloseTo(Math.log10(number(other, "p_value")), within(1e-12));
    }

    @Test
    void haveNoLogarithmOnALine() throws IOException {
        assertThat(analyze("--correlation", "pearson", "--x", "flop", "--where", "model=" + models(20))
                        .code())
                .isZero();
        CSVRecord line = correlations().get(4);
        // the axis of flop is logarithmic over all 700 models, so that a line in flop is none on it
        assertThat(line.get("x_scale")).isEqualTo("log10");
        analyze("--correlation", "pearson", "--x", "line", "--safety", "close,flop");
        CSVRecord flop = correlations().stream()
                .filter(row -> row.get("benchmark").equals("flop"))
                .findFirst()
                .orElseThrow();
        assertThat(flop.get("p_value")).isEqualTo(SMALLEST);
        assertThat(flop.get("log10_p")).isEmpty();
        assertThat(flop.get("note")).contains("the models lie on a line");
    }

    private static String models(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("m" + i);
        }
        return String.join(",", names);
    }
}
