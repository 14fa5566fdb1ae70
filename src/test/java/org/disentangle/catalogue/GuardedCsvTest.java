package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedCsvTest {
    private static final String LETTERS = "ab0. -_#'\"\\,;:!\n\r\t\u0000\u007F(Σ𝛼é\uD800\u2028";

    /** What needs no quotes is not shown to the library, and must look as it would have written it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void quotesAsTheLibraryDoes(long seed) throws IOException {
        Random random = new Random(seed);
        CSVFormat library = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        for (int record = 0; record < 3000; record++) {
            StringBuilder ours = new StringBuilder();
            StringBuilder theirs = new StringBuilder();
            GuardedCsv csv = new GuardedCsv(ours);
            int cells = 1 + random.nextInt(3);
            for (int i = 0; i < cells; i++) {
                // the library quotes an empty cell also before others
                String cell = (i == 0 && cells > 1 ? "x" : "") + cell(random);
                csv.wordsOrNumber(cell);
                library.print(FormulaGuard.guarded(cell), theirs, i == 0);
            }
            csv.endRecord();
            library.println(theirs);
            assertThat(ours.toString()).as("seed %d, record %d", seed, record).isEqualTo(theirs.toString());
        }
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            cell.append(LETTERS.charAt(random.nextInt(random.nextBoolean() ? 6 : LETTERS.length())));
        }
        return cell.toString();
    }
}
