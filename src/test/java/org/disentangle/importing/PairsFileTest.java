package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ModelPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsFileTest {
    private static final List<String> MODELS =
            List.of("Llama-2-7b-hf", "Llama-2-7b-chat-hf", "Qwen1.5-7B", "Qwen1.5-7B-Chat", "a,b", "7");

    private static PairsFile read(String text) throws ImportException {
        return PairsFile.read(TextSource.of("pairs.csv", text), MODELS, Progress.unwatched());
    }

    @Test
    void readsPairsInTheirOrder() throws ImportException {
        assertThat(read("before,after\nLlama-2-7b-hf,Llama-2-7b-chat-hf\n7,\"a,b\"\n")
                        .pairs())
                .containsExactly(
                        new ModelPair("Llama-2-7b-hf", "Llama-2-7b-chat-hf", ""), new ModelPair("7", "a,b", ""));
    }

    @Test
    void readsOtherOrdersCasesAndDelimiters() throws ImportException {
        List<ModelPair> expected = List.of(
                new ModelPair("Qwen1.5-7B", "Qwen1.5-7B-Chat", "DPO"),
                new ModelPair("Llama-2-7b-hf", "Llama-2-7b-chat-hf", ""));
        assertThat(
                        read("Technique;note;After; BEFORE\nDPO;x;Qwen1.5-7B-Chat; Qwen1.5-7B\n;y;Llama-2-7b-chat-hf;Llama-2-7b-hf\n")
                                .pairs())
                .isEqualTo(expected);
        assertThat(
                        read("\uFEFFbefore\tafter\ttechnique\r\nQwen1.5-7B\tQwen1.5-7B-Chat\tDPO\r\nLlama-2-7b-hf\tLlama-2-7b-chat-hf\t\r\n")
                                .pairs())
                .isEqualTo(expected);
    }

    @Test
    void leavesBlankRowsOut() throws ImportException {
        assertThat(read("before,after\n\nQwen1.5-7B,Qwen1.5-7B-Chat\n,\n").pairs())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "before,after\\nQwen1.5-7b,Qwen1.5-7B-Chat\\n | line 2 names the model \"Qwen1.5-7b\", which the table does"
                        + " not have; did you mean \"Qwen1.5-7B\"",
                "before,after\\nQwen1.5-7B,Qwen1.5-7B-Chat\\nQwen1.5-7B,zzzzzzzzz\\n | line 3 names the model \"zzzzzzzzz\", which"
                        + " the table does not have; models are named as in the table",
                "before,after\\nQwen1.5-7B,\\n | line 2 names no model in the column \"after\"; a pair needs both",
                "before,after\\n,Qwen1.5-7B\\n | line 2 names no model in the column \"before\"; a pair needs both",
                "base,after\\nQwen1.5-7B,Qwen1.5-7B-Chat\\n | there is no column \"before\"; a file of pairs has",
                "before,chat\\nQwen1.5-7B,Qwen1.5-7B-Chat\\n | there is no column \"after\"; a file of pairs has",
                "before,after,note\\n,,x\\n | the file holds no pairs; name two models in each row",
                "before,after\\n | the file has a header but no rows",
                " | the file is empty",
            })
    void saysWhatIsWrong(String text, String sentence) {
        String lines = text == null ? "" : text.replace("\\n", "\n");
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("pairs.csv: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThatThrownBy(() -> PairsFile.read(
                        Source.file(Path.of("target", "no-such-pairs.csv")), MODELS, Progress.unwatched()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("there is no such file");
    }
}
