package org.disentangle.importing.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import org.disentangle.importing.note.ImportException;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that head blocks of models, and models that have no scores. */
class SectionRowsTest {
    private static final String HEADER = "model,x1,x2\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open models,,\n",
                "OPEN-SOURCE,,\n",
                "Proprietary,,\n",
                "Models with 7B parameters,,\n",
                "Instruction-tuned,,\n",
                "Weights & more,Weights & more,Weights & more\n",
            })
    void leavesOutARowThatHeadsOthers(String heading) throws ImportException {
        ScoreTable table = read(HEADER + "one,0.5,25\n" + heading + "two,0.75,10\nthree,0.1,3\n");
        assertThat(table.models()).containsExactly("one", "two", "three");
        assertThat(columns(table)).containsExactly("x1", "x2");
        assertThat(scores(table, "x1")).containsExactly(0.5, 0.75, 0.1);
        String label = heading.substring(0, heading.indexOf(','));
        assertThat(warnings(table))
                .singleElement()
                .asString()
                .contains("line 3: \"" + label + "\" is a heading for the rows beneath it, not a model");
    }

    @Test
    void leavesOutTheHeadingsOfATableMadeOfBlocks() throws ImportException {
        ScoreTable table = read(HEADER + "Small,,\none,0.5,25\ntwo,0.75,10\nLarge,,\nthree,0.1,3\n");
        assertThat(table.models()).containsExactly("one", "two", "three");
        assertThat(warnings(table)).hasSize(2);
    }

    @Test
    void leavesOutAHeadingThatTheNamesBeneathBeginWith() throws ImportException {
        ScoreTable table = read(HEADER + "one,0.5,25\nQwen,,\nQwen-7B,0.75,10\nQwen-14B,0.1,3\n");
        assertThat(table.models()).containsExactly("one", "Qwen-7B", "Qwen-14B");
    }

    /** A model without scores, whatever stands around it. */
    @ParameterizedTest
    @CsvSource({
        "'one,0.5,25\ntwo,,\nthree,0.1,3\n', two",
        "'gpt-4,,\ntwo,0.5,25\nclaude,,\nthree,0.1,3\n', gpt-4",
        "'one,0.5,25\ntwo,0.75,10\nOpen models,,\n', Open models",
        "'one,0.5,25\nLlama-2-7b,,\nthree,0.1,3\n', Llama-2-7b",
        "'Llama,,\none,0.5,25\nMistral,,\nthree,0.1,3\n', Llama",
    })
    void keepsAModelWithoutScoresAndSaysSo(String rows, String model) throws ImportException {
        ScoreTable table = read(HEADER + rows.replace("\\n", "\n"));
        assertThat(table.models()).contains(model);
        assertThat(notes(table)).anyMatch(note -> note.contains("\"" + model + "\" has no scores"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open models,NA,\n", "Open models,,-\n", "Open models,0.5,\n"})
    void takesARowThatSaysMoreForAModel(String row) throws ImportException {
        ScoreTable table = read(HEADER + "one,0.5,25\n" + row + "two,0.75,10\n");
        assertThat(table.models()).containsExactly("one", "Open models", "two");
        assertThat(warnings(table)).isEmpty();
    }
}
