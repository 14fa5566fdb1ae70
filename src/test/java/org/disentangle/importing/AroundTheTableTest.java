package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.util.OptionalInt;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above, beneath and below the rows of a table. */
class AroundTheTableTest {
    private static final String ROWS = "alpha,0.5,25\nbeta,0.75,10\ngamma,0.1,3\n";

    private static void assertPlain(ScoreTable table) {
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(columns(table)).containsExactly("x1", "x2");
        assertThat(scores(table, "x1")).containsExactly(0.5, 0.75, 0.1);
        assertThat(scores(table, "x2")).containsExactly(25, 10, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# made by a script\n",
                "# made by a script, on a day, in a place\n",
                "// a comment\n# another one\n",
                "Table 3: results of all models\n",
                "Table 3: results of all models,,\n\n",
                "Results\nas of May 2024\n\n",
                "## heading\n\n",
            })
    void leavesOutWhatStandsAboveTheHeader(String above) throws ImportException {
        ScoreTable table = read(above + "model,x1,x2\n" + ROWS);
        assertPlain(table);
        assertThat(notes(table)).anyMatch(note -> note.contains("line 1: left out above the header"));
        assertThat(warnings(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title %d\n", "# remark %d, and more\n", "Title %d,,\n"})
    void leavesOutManyLinesAboveTheHeader(String line) throws ImportException {
        StringBuilder above = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            above.append(line.formatted(i));
        }
        ScoreTable table = read(above + "model,x1,x2\n" + ROWS);
        assertPlain(table);
        assertThat(notes(table)).anyMatch(note -> note.contains("280 more lines were left out above the header"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",%,points\n",
                ",(%),(0-100)\n",
                ",acc,EM\n",
                ",5-shot,0-shot\n",
                ",↑,↓\n",
                "metric,accuracy,f1\n",
                "Unit,%,%\n",
            })
    void leavesOutARowOfUnits(String units) throws ImportException {
        ScoreTable table = read("model,x1,x2\n" + units + ROWS);
        assertPlain(table);
        assertThat(notes(table)).anyMatch(note -> note.contains("line 2: this row holds units and is not a model"));
    }

    @Test
    void namesColumnsByTheirGroupsWhereTheyRepeat() throws ImportException {
        ScoreTable table = read(",Reasoning,,Safety,\nmodel,mean,best,mean,worst\nalpha,1,2,3,4\nbeta,5,6,7,8\n");
        assertThat(table.models()).containsExactly("alpha", "beta");
        assertThat(columns(table)).contains("best", "worst");
        assertThat(notes(table)).anyMatch(note -> note.contains("line 1: this row groups columns"));
        ScoreTable distinct = read(",Reasoning,Reasoning,Safety\nmodel,x1,x2,x3\nalpha,1,2,3\nbeta,4,5,6\n");
        assertThat(columns(distinct)).containsExactly("x1", "x2", "x3");
        ScoreTable repeated = read(",Base,,Chat,\nmodel,x1,x2,x1,x2\nalpha,1,2,3,4\nbeta,5,6,7,8\n");
        assertThat(columns(repeated)).containsExactly("Base x1", "Base x2", "Chat x1", "Chat x2");
        assertThat(scores(repeated, "Chat x1")).containsExactly(3, 7);
    }

    @Test
    void readsAHeaderWithAGroupRowAndAUnitRow() throws ImportException {
        ScoreTable table = read("Results of May\n\n,Reasoning,Safety,Safety\nmodel,x1,x2,x3\n,%,%,%\n"
                + "alpha,1,2,3\nbeta,4,5,6\nAverage,2.5,3.5,4.5\nNote: best of three\n");
        assertThat(table.models()).containsExactly("alpha", "beta");
        assertThat(columns(table)).containsExactly("x1", "x2", "x3");
        assertThat(scores(table, "x3")).containsExactly(3, 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: scores of a single run\n",
                "Source: https://example.org\n",
                "* five shots\n",
                "† measured by the makers,,\n",
                "\"All of these scores were measured by ourselves, with five shots and greedy decoding\",,\n",
                "\n\nNotes: none\n",
            })
    void leavesOutNotesBelow(String below) throws ImportException {
        ScoreTable table = read("model,x1,x2\n" + ROWS + below);
        assertPlain(table);
        assertThat(warnings(table)).singleElement().asString().contains("left out as a note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Average",
                "average",
                "AVG",
                "Avg.",
                "Mean",
                "mean:",
                "**Mean**",
                "Median",
                "Total",
                "Overall",
                "Macro Average",
                "Std. dev."
            })
    void leavesOutRowsThatSumUp(String name) throws ImportException {
        ScoreTable table = read("model,x1,x2\n" + ROWS + name + ",0.45,12.7\n");
        assertPlain(table);
        assertThat(warnings(table))
                .containsExactly("scores.csv, line 5: \"" + name
                        + "\" summarises other rows and is not a model; this row was left out");
    }

    @Test
    void keepsModelsWhoseNamesHoldSuchWords() throws ImportException {
        ScoreTable table = read("model,x1\nMeanwhile-7B,1\nAverage Joe,2\nqwen-max,3\nTotalRecall,4\n");
        assertThat(table.modelCount()).isEqualTo(4);
    }

    @Test
    void keepsAModelWithoutAnyScore() throws ImportException {
        ScoreTable table = read("model,x1\nalpha,1\nbeta,\ngamma\ndelta,2\n");
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma", "delta");
    }

    @ParameterizedTest
    @CsvSource({"2,alpha", "4,beta"})
    void takesTheHeaderFromALineThatIsChosen(int line, String first) throws ImportException {
        String text = "words,of,introduction\nmodel,x1,x2\nalpha,1,2\nname,y1,y2\nbeta,3,4\n";
        ScoreTable table = read(
                ImportOptions.literal().withReading(Reading.guess().withHeaderRow(OptionalInt.of(line))),
                TextSource.of(text));
        assertThat(table.models().get(0)).isEqualTo(first);
    }

    @Test
    void numbersTheColumnsOfATableWithoutAHeader() throws ImportException {
        ScoreTable table = read("alpha,0.5,25\nbeta,0.75,10\ngamma,0.1,3\n");
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(columns(table)).containsExactly("column 2", "column 3");
        assertThat(warnings(table)).singleElement().asString().contains("looks like scores");
    }

    @Test
    void leavesOutTitlesAboveATableWithoutAHeader() throws ImportException {
        ScoreTable table = read("# our scores\nalpha,0.5,25\nbeta,0.75,10\ngamma,0.1,3\n");
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(columns(table)).containsExactly("column 2", "column 3");
    }

    @Test
    void takesNumbersForNamesOfColumnsWhereTheFirstNamesTheModels() throws ImportException {
        ScoreTable table = read("model,2023,2024\nalpha,1,2\nbeta,3,4\n");
        assertThat(table.models()).containsExactly("alpha", "beta");
        assertThat(columns(table)).containsExactly("2023", "2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# model,x1,x2\n", "#model,x1,x2\n", "# made in May\n# model,x1,x2\n"})
    void readsAHeaderBehindTheSignOfAComment(String header) throws ImportException {
        assertPlain(read(header + ROWS));
    }

    @Test
    void leavesOutAHeaderThatIsRepeated() throws ImportException {
        ScoreTable table = read("model,x1,x2\nalpha,0.5,25\nmodel,x1,x2\nbeta,0.75,10\ngamma,0.1,3\n");
        assertPlain(table);
        assertThat(warnings(table)).containsExactly("scores.csv, line 3: this row repeats the header and was left out");
    }

    @Test
    void readsRaggedRows() throws ImportException {
        ScoreTable table = read("model,x1,x2\nalpha,1\nbeta,2,3,\ngamma,4,5,6\ndelta\n");
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma", "delta");
        assertThat(scores(table, "x1")).containsExactly(1, 2, 4, Double.NaN);
        assertThat(scores(table, "x2")).containsExactly(Double.NaN, 3, 5, Double.NaN);
        assertThat(warnings(table)).anyMatch(note -> note.contains("line 4: this row has 4 cells"));
    }

    @Test
    void readsUnnamedRepeatedAndLongHeaders() throws ImportException {
        ScoreTable table = read("\"model\",\"x1\n (5-shot)\",\"x1\r\n(5-shot)\",,x1\nalpha,1,2,3,4\nbeta,5,6,7,8\n");
        assertThat(columns(table)).containsExactly("x1 (5-shot)", "x1 (5-shot) (2)", "column 4", "x1");
        assertThat(scores(table, "column 4")).containsExactly(3, 7);
    }

    @Test
    void refusesATableOfNothingButSums() {
        assertThatThrownBy(() -> read("model,x1\nAverage,1\nTotal,2\n"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("no row names a model");
    }
}
