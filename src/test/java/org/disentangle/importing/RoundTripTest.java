package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.raw.HeaderNames;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tables written in any dialect are read back the same. */
@Seeded
class RoundTripTest {
    private static final String[] NEWLINES = {"\n", "\r\n", "\r"};
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final String[] MISSING = {"", "NA", "-", "nan", "?"};
    private static final String[] PIECES = {
        "Llama", "-", "7b", " ", ",", ";", "\t", "\"", "\n", "é", "日本", "𝛼", "'", "|", "#", "%", "/", "\\", "(",
        "=1+2", ".5"
    };

    static long[] seeds() {
        return new SplittableRandom(20240731).longs(Seeds.share(150)).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackTheSameTable(long seed) throws ImportException {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 2 + random.nextInt(40);
        int benchmarks = 1 + random.nextInt(12);
        List<String> models = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            models.add(word(random) + row);
        }
        List<String> names = new ArrayList<>();
        double[][] scores = new double[benchmarks][rows];
        for (int column = 0; column < benchmarks; column++) {
            names.add("bench" + word(random) + column);
            for (int row = 0; row < rows; row++) {
                scores[column][row] = random.nextInt(10) == 0 && row > 0 ? Double.NaN : score(random);
            }
        }
        char delimiter = DELIMITERS[random.nextInt(DELIMITERS.length)];
        String newline = NEWLINES[random.nextInt(NEWLINES.length)];
        String text = write(random, delimiter, newline, models, names, scores);
        String encoding = random.nextBoolean() ? "UTF-8" : "UTF-16LE";
        boolean mark = encoding.equals("UTF-16LE") || random.nextBoolean();

        ScoreTable table =
                read(new TextSource("t", ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding))));

        String what = "seed " + seed + "\n" + text;
        assertThat(table.models()).as(what).isEqualTo(models);
        assertThat(columns(table))
                .as(what)
                .isEqualTo(names.stream().map(HeaderNames::clean).toList());
        for (int column = 0; column < benchmarks; column++) {
            assertThat(scores(table, HeaderNames.clean(names.get(column))))
                    .as(what)
                    .isEqualTo(scores[column]);
        }
        assertThat(warnings(table))
                .as(what)
                .allMatch(note -> note.contains("same value") || note.contains("percentages may be mixed"));
    }

    private static String write(
            SplittableRandom random,
            char delimiter,
            String newline,
            List<String> models,
            List<String> names,
            double[][] scores) {
        StringBuilder text = new StringBuilder(cell(random, "model", delimiter));
        for (String name : names) {
            text.append(delimiter).append(cell(random, name, delimiter));
        }
        for (int row = 0; row < models.size(); row++) {
            text.append(newline).append(cell(random, models.get(row), delimiter));
            for (double[] column : scores) {
                String number = Double.isNaN(column[row])
                        ? MISSING[random.nextInt(MISSING.length)]
                        : Double.toString(column[row]);
                text.append(delimiter).append(cell(random, number, delimiter));
            }
        }
        return random.nextBoolean() ? text.append(newline).toString() : text.toString();
    }

    private static String cell(SplittableRandom random, String content, char delimiter) {
        boolean needsQuotes = content.indexOf(delimiter) >= 0
                || content.indexOf('"') >= 0
                || content.indexOf('\n') >= 0
                || random.nextInt(5) == 0;
        return needsQuotes ? "\"" + content.replace("\"", "\"\"") + "\"" : content;
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder("w");
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return word.append("w").toString();
    }

    private static double score(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(101);
            case 1 -> random.nextInt(-10_000, 10_000) / 10_000.0 + 0.0;
            case 2 -> random.nextDouble();
            default -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-20, 20));
        };
    }
}
