package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final Catalogue KNOWN = Catalogue.known();

    @Test
    void knowsAtLeastTheBenchmarksOfThePaperAndThoseOfToday() {
        assertThat(KNOWN.entries()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(KNOWN.entries().stream()
                        .filter(entry -> !entry.source().isEmpty())
                        .count())
                .isGreaterThan(150);
    }

    @Test
    void everyEntryIsCompleteAndItsSuiteExists() {
        Set<String> names = new HashSet<>();
        for (CatalogueEntry entry : KNOWN.entries()) {
            BenchmarkInfo info = entry.info();
            assertThat(info.name()).as(entry.benchmark()).isNotBlank();
            assertThat(names.add(info.name()))
                    .as("the name %s stands once", info.name())
                    .isTrue();
            assertThat(info.area()).as(entry.benchmark()).isNotBlank();
            assertThat(info.role()).as(entry.benchmark()).isNotEqualTo(Role.IGNORED);
            info.parent().ifPresent(parent -> {
                assertThat(KNOWN.find(parent)).as(entry.benchmark()).isPresent();
                assertThat(info.primary()).as(entry.benchmark()).isFalse();
            });
            if (!entry.source().isEmpty()) {
                assertThat(entry.source()).containsPattern("(19|20)\\d\\d, arXiv:\\d{4}\\.\\d{4,5}$");
            }
        }
    }

    @Test
    void everyNameAndAliasLeadsToItsOwnEntry() {
        for (CatalogueEntry entry : KNOWN.entries()) {
            assertThat(KNOWN.find(entry.benchmark())).contains(entry);
            assertThat(KNOWN.find(entry.info().name())).as(entry.info().name()).contains(entry);
            for (String alias : entry.aliases()) {
                assertThat(KNOWN.find(alias)).as(alias).contains(entry);
                assertThat(KNOWN.find(alias.toUpperCase(java.util.Locale.ROOT)))
                        .as(alias)
                        .contains(entry);
            }
        }
    }

    @Test
    void givesTheColumnsOfTheReferenceTableTheRolesOfItsCatalogue() throws Exception {
        for (Benchmark benchmark : ReferenceTable.read(Progress.unwatched()).benchmarks()) {
            BenchmarkInfo known = KNOWN.find(benchmark.column()).orElseThrow().info();
            assertThat(known.role()).as(benchmark.column()).isEqualTo(benchmark.role());
            assertThat(known.area())
                    .as(benchmark.column())
                    .isEqualTo(benchmark.info().area());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MMLU (5-shot), mmlu",
        "hendrycksTest, mmlu",
        "leaderboard_mmlu_pro, mmlu_pro",
        "MMLU-PRO Raw, mmlu_pro",
        "gsm8k_cot, gsm8k",
        "GSM8K 5-shot EM, gsm8k",
        "ARC(25-shot), arc_challenge",
        "arc_easy, arc_easy",
        "HellaSwag(10-shot), hellaswag",
        "TruthfulQA MC2, truthfulqa_mc2",
        "truthfulqa_mc1, truthfulqa_mc1",
        "HumanEval+, humaneval_plus",
        "HumanEval pass@1, humaneval",
        "GPQA Diamond, gpqa_diamond",
        "SWE-bench Verified, swe_bench_verified",
        "MT-Bench, MT_Bench",
        "arena_score, LMSYS_Chatbot_Arena",
        "WMDP Bio, wmdp_bio",
        "XSTest, xstest",
        "BIG-Bench Hard, bbh",
    })
    void knowsTheUsualSpellings(String column, String benchmark) {
        assertThat(KNOWN.find(column).map(CatalogueEntry::benchmark)).contains(benchmark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my_benchmark", "score", "GPQA Ruby", "mmlu_stderr", "MMLU Pro Max", "", "42", "helpfulness"})
    void doesNotGuessAtOtherNames(String column) {
        assertThat(KNOWN.find(column)).isEmpty();
    }

    @Test
    void refusesANameThatStandsForTwo() {
        CatalogueEntry one = new CatalogueEntry("a", BenchmarkInfo.unknown("a"), List.of("same"), "");
        CatalogueEntry two = new CatalogueEntry("b", BenchmarkInfo.unknown("b"), List.of("Same"), "");
        assertThatThrownBy(() -> Catalogue.of(List.of(one, two)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands for two benchmarks");
    }

    @Test
    void knowsWhichWayRatesOfSuccessfulAttacksGetBetter() {
        for (String column :
                List.of("advbench", "HarmBench", "strongreject", "ECE", "RealToxicityPrompts", "wmdp_bio")) {
            assertThat(KNOWN.find(column).orElseThrow().info().direction())
                    .as(column)
                    .isEqualTo(Direction.LOWER);
        }
    }
}
