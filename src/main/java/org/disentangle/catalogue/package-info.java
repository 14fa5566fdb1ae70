/**
 * What is known beforehand: benchmarks with their aliases, areas, roles, directions and sources; model families and
 * types as implied by model names; and catalogue files, which describe a user's own benchmarks.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A name matches as a whole or not at all. {@link org.disentangle.catalogue.BenchmarkNames} removes words on how
 *       a benchmark was run (shots, metric, split), never words on which benchmark it is; there is no similarity
 *       search, because MMLU and MMLU-Pro are similar and different.
 *   <li>A benchmark of the paper's tables has in the known catalogue the role that the paper's computation gave it, so
 *       that the released tables give the printed numbers without any option. So GPQA counts as safety (the paper uses
 *       it for scalable oversight), while GPQA Diamond, MMLU-Pro and other later benchmarks have their customary role.
 *   <li>A direction is known from the name of a benchmark, of a metric (ASR, error rate, accuracy) or an arrow,
 *       whatever units and words surround it; {@code 1 − x} reverses it. A metric alone is not a benchmark: "Jailbreak
 *       ASR (%)" keeps its own name.
 *   <li>A known direction is the natural one of the published metric and only ever proposed. In the released tables of
 *       the paper, scores are oriented so that higher is better; the catalogue file that comes with them says so.
 *   <li>Areas are the paper's: alignment, machine ethics, bias, truthfulness, scalable oversight, calibration,
 *       adversarial robustness, weaponization, rule following. What the paper's tables hold beyond them (GLUE, say) has
 *       an area in plain words.
 *   <li>A family is what the model was trained from, as far as its name says: CodeLlama and Vicuna are Llama, Mixtral
 *       is Mistral, Zephyr is Mistral, Codestral is Mistral. A name with two families ("DeepSeek-R1-Distill-Qwen-7B")
 *       belongs to the one whose weights the model has.
 * </ul>
 */
@NullMarked
package org.disentangle.catalogue;

import org.jspecify.annotations.NullMarked;
