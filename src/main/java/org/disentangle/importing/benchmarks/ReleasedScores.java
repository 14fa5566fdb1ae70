package org.disentangle.importing.benchmarks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueException;
import org.disentangle.catalogue.CatalogueFile;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.importing.source.ReferenceFiles;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.text.Cells;
import org.disentangle.importing.text.Dialect;
import org.disentangle.table.Values;

/**
 * The scores that Ren et al. (2024, arXiv 2407.21792) released, to distinguish columns that hold them from others with
 * the same name. In the released table higher is better throughout, even for metrics where lower is better (WMDP), so
 * its columns must not be reversed a second time.
 *
 * <p>A column holds them if its name is that of a released column, and at least 8 and at least 95 % of its numbers
 * occur in that column, to three decimals, as fractions or in percent. Which models they belong to does not matter, so
 * a part of the table, one with other names, and one with other models added are recognised too. (By chance, a number
 * agrees with one of 53 to three decimals about one time in ten, and eight of eight do so less than one time in a
 * million.)
 */
public final class ReleasedScores {
    private static final int FEWEST = 8;
    private static final double SHARE = 0.95;
    private static final double ROUNDING = 0.00051;
    private static final double PERCENT = 100;

    private final Map<String, double[]> sorted = new HashMap<>();
    private final CatalogueFile catalogue;

    private ReleasedScores() {
        List<String> columns = new ArrayList<>();
        List<double[]> models = new ArrayList<>();
        Source described = ReferenceFiles.catalogue();
        try (Reader scores =
                new InputStreamReader(ReferenceFiles.tables().get(0).open(), StandardCharsets.UTF_8)) {
            Dialect.COMMA.reader().read(scores, Dialect.COMMA, (cells, line) -> {
                if (columns.isEmpty()) {
                    IntStream.range(0, cells.count()).mapToObj(cells::text).forEach(columns::add);
                } else {
                    models.add(numbers(cells));
                }
            });
            catalogue = CatalogueFile.read(described.open(), described.name());
        } catch (IOException | CatalogueException broken) {
            throw new UncheckedIOException(new IOException("the program's own table cannot be read", broken));
        }
        for (int column = 0; column < columns.size(); column++) {
            sorted.put(columns.get(column), sorted(models, column));
        }
    }

    private static double[] numbers(Cells cells) {
        double[] numbers = new double[cells.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = cells.number(i);
        }
        return numbers;
    }

    private static double[] sorted(List<double[]> models, int column) {
        double[] numbers = new double[models.size()];
        int count = 0;
        for (double[] model : models) {
            if (Double.isFinite(model[column])) {
                numbers[count++] = model[column];
            }
        }
        Arrays.sort(numbers, 0, count);
        return Arrays.copyOf(numbers, count);
    }

    /** The catalogue entry of the released table for a column, if the column holds its scores. */
    public static Optional<StatedEntry> find(String column, Values scores) {
        boolean named = Catalogue.known()
                .find(column)
                .filter(entry -> entry.benchmark().equals(column))
                .isPresent();
        return named && scores.presentCount() >= FEWEST && Released.SCORES.holds(column, scores)
                ? Released.SCORES.catalogue.find(column)
                : Optional.empty();
    }

    private boolean holds(String column, Values scores) {
        double[] released = sorted.getOrDefault(column, new double[0]);
        return released.length > 0 && (occur(scores, 1, released) || occur(scores, PERCENT, released));
    }

    private static boolean occur(Values scores, double unit, double[] released) {
        int found = 0;
        for (int row = 0; row < scores.size(); row++) {
            found += !scores.isMissing(row) && occurs(scores.get(row) / unit, released) ? 1 : 0;
        }
        return found >= FEWEST && found >= SHARE * scores.presentCount();
    }

    private static boolean occurs(double number, double[] released) {
        int place = Arrays.binarySearch(released, number - ROUNDING);
        int next = place < 0 ? -place - 1 : place;
        return next < released.length && released[next] <= number + ROUNDING;
    }

    private static final class Released {
        static final ReleasedScores SCORES = new ReleasedScores();
    }
}
