package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published tables, where they are present: how many models and scores, and values copied from them by hand. */
class FoundTablesTest {
    private static final Path TABLES =
            Path.of(System.getProperty("disentangle.found", "../shared/data")).resolve("tables");

    @BeforeAll
    static void onlyWhereTheFilesAre() {
        assumeTrue(Files.isDirectory(TABLES), "the folder with found files is not here");
    }

    private static ScoreTable table(String file) throws ImportException {
        return read(Source.file(TABLES.resolve(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "epoch_stitching_external_benchmark_anli.csv,19,Score,3,Phi-3-mini 3.8b,52.8",
        "epoch_stitching_external_benchmark_anli.csv,19,Score,18,UNICORN,87.3",
        "epoch_stitching_external_benchmark_gsm8k.csv,230,EM,0,Palmyra X (43B),63.3",
        "epoch_stitching_external_benchmark_gsm8k.csv,230,EM,229,Yi-Chat 34B,76.0",
        "epoch_stitching_external_benchmark_mmlu.csv,246,EM,0,Amazon Nova Lite,77.0",
        "epoch_stitching_external_benchmark_mmlu.csv,246,EM,245,Yi-Chat 34B,73.5",
        "epoch_stitching_external_benchmark_winogrande.csv,144,Accuracy,1,GPT-4,87.5",
        "epoch_stitching_external_benchmark_winogrande.csv,144,Accuracy,143,StableLM-alpha-7B,51.5",
        "lmarena_fboulnois_lmarena_text.csv,266,arena_score,0,Gemini-2.5-Pro,1470",
        "lmarena_fboulnois_lmarena_text.csv,266,arena_score,265,LLaMA-13B,840",
        "obsscaling_base_llm_benchmark_eval.csv,148,HellaSwag,0,meta-llama/Llama-2-7b-hf,0.7774347739494125",
        "obsscaling_base_llm_benchmark_eval.csv,148,MMLU,147,TinyLlama/TinyLlama_v1.1,0.2720582996634713",
        "obsscaling_instruct_llm_benchmark_eval.csv,27,MMLU,0,gpt-4-0613,0.864",
        "obsscaling_instruct_llm_benchmark_eval.csv,27,MTBench,26,vicuna-13b-16k,0.692",
        "openllm_v1_dsdanielpark_20230714.csv,150,MMLU(5-shot),1,CalderaAI/30B-Lazarus,55.3",
        "openllm_v1_dsdanielpark_20230714.csv,150,TruthfulQA(0-shot),149,openai-gpt,44.2",
    })
    void readsPublishedTables(String file, int models, String column, int row, String model, double score)
            throws ImportException {
        ScoreTable table = table(file);
        assertThat(table.modelCount()).isEqualTo(models);
        assertThat(table.models().get(row)).isEqualTo(model);
        assertThat(scores(table, column)[row]).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "epoch_stitching_external_benchmark_anli.csv|Score,R1,R2,R3",
                "epoch_stitching_external_benchmark_gsm8k.csv|EM",
                "epoch_stitching_external_benchmark_mmlu.csv|EM",
                "epoch_stitching_external_benchmark_winogrande.csv|Accuracy",
                "lmarena_fboulnois_lmarena_text.csv|arena_score",
                "obsscaling_base_llm_benchmark_eval.csv|MMLU,ARC-C,HellaSwag,Winograd,TruthfulQA,GSM8K,XWinograd,HumanEval",
                "obsscaling_instruct_llm_benchmark_eval.csv|Arena-Elo,MTBench,MMLU,ARC-C,HellaSwag,Winogrande,TruthfulQA,GSM8K,HumanEval",
                "openllm_v1_dsdanielpark_20230714.csv|ARC(25-shot),HellaSwag(10-shot),MMLU(5-shot),TruthfulQA(0-shot)",
            })
    void findsTheScoresAmongTheColumns(String file, String benchmarks) throws ImportException {
        assertThat(columns(table(file))).isEqualTo(List.of(benchmarks.split(",")));
    }

    @Test
    void takesTheIntervalsOfTheArenaForErrorsOfItsScores() throws ImportException {
        ScoreTable table = table("lmarena_fboulnois_lmarena_text.csv");
        Values errors =
                table.benchmark("arena_score").orElseThrow().standardErrors().orElseThrow();
        assertThat(errors.get(0)).isEqualTo(5 / 1.959963984540054);
        assertThat(errors.get(265)).isEqualTo(16 / 1.959963984540054);
        assertThat(table.attribute("95_pct_ci")).isEmpty();
    }

    @Test
    void saysThatPercentagesAreReadAsTheyStandAndWhichRowsNameNoModel() throws ImportException {
        List<String> notes = notes(table("epoch_stitching_external_benchmark_gsm8k.csv"));
        assertThat(notes).anyMatch(note -> note.contains("column EM: percentages"));
        assertThat(notes.stream().filter(note -> note.contains("has no model name")))
                .hasSize(4);
    }
}
