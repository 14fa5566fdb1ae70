package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinTest {
    private static final double MISSING = Double.NaN;

    @Test
    void joinsByExactModelName() throws ImportException {
        ScoreTable table = read(
                TextSource.of("a.csv", "model,x1\nalpha,1\nbeta,2\ngamma,3\n"),
                TextSource.of("b.csv", "Model;x2\nGamma;30\nbeta;20\ndelta;40\n"));
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma", "Gamma", "delta");
        assertThat(scores(table, "x1")).containsExactly(1, 2, 3, MISSING, MISSING);
        assertThat(scores(table, "x2")).containsExactly(MISSING, 20, MISSING, 30, 40);
        assertThat(table.provenance().sources()).extracting(SourceFile::name).containsExactly("a.csv", "b.csv");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void stacksTablesOfTheSameColumns() throws ImportException {
        ScoreTable table = read(
                TextSource.of("base.csv", "model,x1,x2,x3\nalpha,1,2,3\n"),
                TextSource.of("chat.csv", "model,x2,x1\nbeta,20,10\n"));
        assertThat(columns(table)).containsExactly("x1", "x2", "x3");
        assertThat(scores(table, "x1")).containsExactly(1, 10);
        assertThat(scores(table, "x2")).containsExactly(2, 20);
        assertThat(scores(table, "x3")).containsExactly(3, MISSING);
    }

    @Test
    void keepsTheFirstOfTwoDifferentFactsAndReportsBoth() throws ImportException {
        ScoreTable table = read(
                TextSource.of("a.csv", "model,x1,x2,licence\nalpha,bad,1,MIT\nbeta,0.5,2,MIT\ngamma,1,3,BSD\n"),
                TextSource.of("b.csv", "model,x1,licence\ngamma,1.0,BSD\nbeta,0.5,GPL\nalpha,7,Apache\n"));
        assertThat(scores(table, "x1")).containsExactly(7, 0.5, 1);
        assertThat(attribute(table, "licence")).containsExactly("MIT", "MIT", "BSD");
        assertThat(warnings(table))
                .containsExactly(
                        "a.csv, line 2, column x1: \"bad\" is not a number; it was treated as missing",
                        "b.csv, line 3, column licence: \"beta\" has GPL here and MIT in a.csv, line 3; the "
                                + "latter is kept,"
                                + " as for 1 other model");
    }

    @Test
    void neverGuessesWhichOfSeveralRowsIsMeant() throws ImportException {
        ScoreTable table = read(
                TextSource.of("a.csv", "model,x1\nalpha,1\nbeta,2\n"),
                TextSource.of("b.csv", "model,x2\nalpha,10\nalpha,11\nbeta,20\n"),
                TextSource.of("c.csv", "model,x3\nbeta,200\nalpha,100\n"));
        assertThat(table.models()).containsExactly("alpha", "beta", "alpha", "alpha", "alpha");
        assertThat(scores(table, "x1")).containsExactly(1, 2, MISSING, MISSING, MISSING);
        assertThat(scores(table, "x2")).containsExactly(MISSING, 20, 10, 11, MISSING);
        assertThat(scores(table, "x3")).containsExactly(MISSING, 200, MISSING, MISSING, 100);
        assertThat(warnings(table))
                .singleElement()
                .asString()
                .contains("b.csv", "\"alpha\" appears 2 times (lines 2, 3)", "none is joined");
    }

    @Test
    void takesAColumnForScoresWhereAnyFileHasNumbers() throws ImportException {
        ScoreTable table = read(
                TextSource.of("a.csv", "model,x1,x2\nalpha,1,45%\nbeta,2,50%\n"),
                TextSource.of("b.csv", "model,x2\ngamma,0.5\nbeta,0.5\n"));
        assertThat(scores(table, "x2")).containsExactly(0.45, 0.5, 0.5);
        assertThat(warnings(table)).anyMatch(note -> note.contains("2 of 4 numbers have a percent sign"));
    }

    @Test
    void acceptsAFileThatOnlyDescribesTheModels() throws ImportException {
        ScoreTable table = read(
                TextSource.of("a.csv", "model,x1\nalpha,1\nbeta,2\n"),
                TextSource.of("b.csv", "model,family\nbeta,B\nalpha,A\n"));
        assertThat(attribute(table, "family")).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void everyScoreStaysWithItsModel(long seed) throws ImportException {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Map<String, Double>> expected = new HashMap<>();
        List<Source> files = new ArrayList<>();
        for (int file = 0; file < 4; file++) {
            String column = "x" + file;
            StringBuilder text = new StringBuilder("model," + column + "\n");
            List<Integer> order = new ArrayList<>(
                    random.ints(0, 40).distinct().limit(25).boxed().toList());
            for (int model : order) {
                double score = random.nextDouble();
                expected.computeIfAbsent("m" + model, unused -> new HashMap<>()).put(column, score);
                text.append("m").append(model).append(',').append(score).append('\n');
            }
            files.add(TextSource.of("f" + file + ".csv", text.toString()));
        }
        ScoreTable table = read(files.toArray(new Source[0]));
        assertThat(table.models()).as("seed %d", seed).doesNotHaveDuplicates().hasSameSizeAs(expected.keySet());
        for (int row = 0; row < table.modelCount(); row++) {
            for (String column : columns(table)) {
                Double score = expected.get(table.model(row)).getOrDefault(column, MISSING);
                assertThat(scores(table, column)[row])
                        .as("seed %d, %s", seed, column)
                        .isEqualTo(score);
            }
        }
    }
}
