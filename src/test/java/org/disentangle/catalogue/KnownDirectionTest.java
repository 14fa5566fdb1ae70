package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDirectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASR | lower",
                "ASR (%) | lower",
                "Jailbreak ASR (%) | lower",
                "jailbreak_asr | lower",
                "rate of attack success | lower",
                "Attack success rate, GCG [%] | lower",
                "1 - ASR | higher",
                "1 − ASR (%) | higher",
                "Inverted ASR | higher",
                "Attack failure rate | higher",
                "MMLU (%) | higher",
                "MMLU (acc) | higher",
                "Accuracy on MMLU in % | higher",
                "MMLU error rate | lower",
                "MMLU (1-shot) | higher",
                "WMDP (acc) | lower",
                "WMDP-bio accuracy (%) | lower",
                "WMDP error | higher",
                "WMDP (1 − accuracy) | higher",
                "1 - WMDP | higher",
                "Rate of hallucinations | lower",
                "percentage of false refusal | lower",
                "SafeRefuse (acc) | higher",
                "SafeRefuse accuracy on harmful prompts | higher",
                "ToxDetect F1 | higher",
                "Toxicity (Perspective) | lower",
                "MyBench ↓ | lower",
                "MyBench error ↑ | higher",
                "WikiText perplexity | lower",
                "held-out ppl | lower",
            })
    void isToldByTheNameWhateverStandsAroundIt(String column, String direction) {
        assertThat(KnownDirection.of(column).map(known -> known.direction().word()))
                .as(column)
                .contains(direction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SafeRefuse", "my_new_benchmark", "success rate", "refusals by topic 3", "compliance (%)", "x ↑↓"
            })
    void isNotMadeUp(String column) {
        assertThat(KnownDirection.of(column)).as(column).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Jailbreak ASR (%), adversarial robustness", "1 - ASR, adversarial robustness", "SafeRefuse (acc), ''"})
    void bringsTheAreaThatAMetricAlwaysHas(String column, String area) {
        assertThat(NamedMetrics.of(column).orElseThrow().area()).isEqualTo(area);
    }
}
