package org.disentangle.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import org.disentangle.importing.note.ImportException;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimal commas in a table whose cells commas set apart. */
class SplitDecimalsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "model,mmlu,gsm8k\nA,45,3,60,1\nB,50,1,70,2\n",
                "model,mmlu,gsm8k\nA,45,3,60\nB,50,1,70,2\nC,51,70,3\n",
                "model,mmlu\nA,45,3\nB,50,1\n",
                "model,mmlu,gsm8k\nA,-0,3,60,1%\nB,0,1,70,2%\n",
                "mmlu,model,gsm8k\n0,3,A,60,1\n0,4,B,60,2\n",
                "# a comment\nmodel,family,mmlu\nA,F,45,3\nB,G,50,1\n",
                "model,mmlu,gsm8k\nA,1,234,60\nB,2,345,70\n",
            })
    void refusesNumbersThatTheirCommasHaveSplit(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("as if commas inside the numbers (45,3) had split them")
                .hasMessageContaining("separate the cells by semicolons");
    }

    @Test
    void readsThemWhereQuotesOrSemicolonsKeepThemWhole() throws ImportException {
        for (String text : new String[] {
            "model,mmlu,gsm8k\nA,\"45,3\",\"60,1\"\nB,\"50,1\",\"70,2\"\n",
            "model;mmlu;gsm8k\nA;45,3;60,1\nB;50,1;70,2\n"
        }) {
            ScoreTable table = read(text);
            assertThat(scores(table, "mmlu")).containsExactly(45.3, 50.1);
            assertThat(scores(table, "gsm8k")).containsExactly(60.1, 70.2);
        }
    }

    /** One row that is too long is a slip; rows with names that the header lacks are another layout. */
    @Test
    void takesOtherRowsThatAreTooLongForWhatTheyAre() throws ImportException {
        ScoreTable slip = read("model,x1,x2\nA,1,2\nB,3,4\nC,5,6,7\n");
        assertThat(scores(slip, "x1")).containsExactly(1, 3, 5);
        assertThat(warnings(slip)).singleElement().asString().contains("line 4: this row has 4 cells");
        ScoreTable named = read("x1,x2\nA,1,2\nB,3,4\n");
        assertThat(columns(named)).containsExactly("x1", "x2");
        assertThat(scores(named, "x2")).containsExactly(2, 4);
    }
}
