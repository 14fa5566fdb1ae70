package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import org.disentangle.importing.note.ImportException;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // records
                "[{'model':'a','x1':0.5,'x2':1},{'model':'b','x1':0.75,'x2':null}]",
                "[{'model':'a','x1':'0.5','x2':1.0},{'x1':75e-2,'model':'b'}]",
                "\uFEFF\n [ {'model':'a','x1':0.5,'x2':1},\n {'model':'b','x1':0.75,'x2':NaN}]\n",
                "{'meta':'words','rows':[{'model':'a','x1':0.5,'x2':1},{'model':'b','x1':0.75}]}",
                // JSON lines
                "{'model':'a','x1':0.5,'x2':1}\n{'model':'b','x1':0.75}\n",
                "{'model':'a','x1':0.5,'x2':1}\r\n\r\n{'model':'b','x1':0.75,'x2':null}",
                // arrays
                "[['model','x1','x2'],['a',0.5,1],['b',0.75,null]]",
                "[\n\n['model','x1','x2'],\n['a',0.5,1],\n['b',0.75,'']]",
                // columns
                "{'model':['a','b'],'x1':[0.5,0.75],'x2':[1,null]}",
                // pandas: split, table, columns, index
                "{'columns':['model','x1','x2'],'index':[0,1],'data':[['a',0.5,1],['b',0.75,null]]}",
                "{'schema':{'fields':[{'name':'model','type':'string'}],'primaryKey':['index']},"
                        + "'data':[{'model':'a','x1':0.5,'x2':1},{'model':'b','x1':0.75}]}",
                "{'model':{'0':'a','1':'b'},'x1':{'0':0.5,'1':0.75},'x2':{'0':1,'1':null}}",
                "{'0':{'model':'a','x1':0.5,'x2':1},'1':{'model':'b','x1':0.75,'x2':null}}",
                "{'x1':{'a':0.5,'b':0.75},'x2':{'a':1,'b':null},'model':{'a':'a','b':'b'}}",
                // by model
                "{'a':{'x1':0.5,'x2':1},'b':{'x1':0.75,'x2':null}}",
                // the same with objects one deeper, and split with models as the index
                "{'columns':['x1','x2'],'index':['a','b'],'data':[[0.5,1],[0.75,null]]}",
            })
    void readsEveryUsualShape(String json) throws ImportException {
        ScoreTable table = read(TextSource.of("scores.json", json.replace('\'', '"')));
        assertThat(table.models()).containsExactly("a", "b");
        assertThat(columns(table)).containsExactly("x1", "x2");
        assertThat(scores(table, "x1")).containsExactly(0.5, 0.75);
        assertThat(scores(table, "x2")).containsExactly(1, Double.NaN);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void readsBenchmarksByModelAsPandasWritesThem() throws ImportException {
        ScoreTable table = read("{\"mmlu\":{\"Llama-2-7b\":0.5,\"Qwen-7B\":0.75},"
                + "\"gsm8k\":{\"Llama-2-7b\":0.25,\"Qwen-7B\":0.125}}");
        assertThat(table.models()).containsExactly("Llama-2-7b", "Qwen-7B");
        assertThat(scores(table, "mmlu")).containsExactly(0.5, 0.75);
        assertThat(scores(table, "gsm8k")).containsExactly(0.25, 0.125);
    }

    @Test
    void namesColumnsOfObjectsWithinObjectsByTheirWay() throws ImportException {
        ScoreTable table = read(
                "[{\"model\":\"a\",\"scores\":{\"x1\":0.5,\"deep\":{\"x2\":1}},\"tags\":[\"p\",\"q\"],\"open\":true},"
                        + "{\"model\":\"b\",\"scores\":{\"x1\":0.75},\"tags\":[],\"open\":false}]");
        assertThat(columns(table)).containsExactly("scores.x1", "scores.deep.x2");
        assertThat(scores(table, "scores.deep.x2")).containsExactly(1, Double.NaN);
        assertThat(attribute(table, "tags")).containsExactly("p, q", "");
        assertThat(attribute(table, "open")).containsExactly("true", "false");
    }

    @Test
    void takesTextsWithQuotesDelimitersAndNewlinesAsTheyAre() throws ImportException {
        ScoreTable table = read("[{\"model\":\"a, \\\"b\\\"; |c\",\"x1\":1},{\"model\":\"日本\\u00e9\",\"x1\":2}]");
        assertThat(table.models()).containsExactly("a, \"b\"; |c", "日本é");
    }

    @Test
    void keepsNumbersAsWritten() throws ImportException {
        ScoreTable table =
                read("[{\"model\":\"a\",\"x1\":1e400},{\"model\":\"b\",\"x1\":0.1},{\"model\":\"c\",\"x1\":\"77%\"},"
                        + "{\"model\":\"d\",\"x1\":\"50%\"},{\"model\":\"e\",\"x1\":Infinity}]");
        assertThat(scores(table, "x1")).containsExactly(Double.NaN, 0.1, 0.77, 0.5, Double.NaN);
        assertThat(warnings(table)).anyMatch(note -> note.contains("\"1e400\" is not a finite number"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'[\n{\"model\":\"a\",\"x1\":1},\n{\"model\":\"b\" \"x1\":2}\n]'|line 3 is not",
                "'[\n{\"model\":\"a\",\"x1\":1},\n{\"model\":\"b\",\"x1\":2}\n'|line 4 is not",
                "'{\"model\":\"a\",\"x1\":1}\n{\"model\":\"b\",\"x1\":}\n'|line 2 is not",
                "'{\"model\":\"a\",\"x1\":1}\n{\"model\":\"b\n'|line 2 is not",
                "'{\"model\":[\"a\"'|line 1 is not",
                "'{}'|contains no table",
                "'{\"model\":\"a\",\"x1\":1}'|contains no table",
                "'[[],[]]'|the file is empty",
            })
    void saysWhatIsWrongAndWhere(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("scores.csv: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesObjectsWithoutEnd() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(ImportException.class);
        assertThatThrownBy(() -> read("{\"a\":".repeat(100_000))).isInstanceOf(ImportException.class);
    }

    @Test
    void losesNoneOfTwoValuesOfOneName() throws ImportException {
        assertThatThrownBy(() -> read("[{\"model\":\"a\",\"x1\":1},\n{\"model\":\"b\",\"x1\":2,\"x1\":3}]"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("line 2 gives \"x1\" a second time in one object");
        ScoreTable table =
                read("[{\"model\":\"a\",\"x\":{\"y\":1},\"x.y\":2},{\"model\":\"b\",\"x\":{\"y\":3},\"x.y\":4}]");
        assertThat(scores(table, "x.y")).containsExactly(1, 3);
        assertThat(scores(table, "x.y (2)")).containsExactly(2, 4);
    }
}
