/**
 * Before and after: did a change to models move a benchmark more than the capabilities trend predicts? (Fig. 2 of R.
 * Ren et al. 2024, arXiv:2407.21792.)
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Both models of a pair must be in one group, because scores of two groups are on two scales and their difference
 *       is meaningless. For pairs across groups (base and chat) all models are analysed as one group, or on one frozen
 *       scale as one group: {@link org.disentangle.analysis.pairs.PairedAnalysis}.
 *   <li>The trend is the least-squares line of the oriented scores on x over the group's models that are not "after" in
 *       any pair: a technique must not attract the line it is measured against. The models before stay in the fit.
 *   <li>A pair counts once; a repeated one is left out with the reason. One model before may have several after it
 *       (techniques); such pairs are not independent of each other, and a note says so.
 *   <li>The interval of one pair's excess assumes that two models scatter about the trend independently, with its
 *       residual deviation. A model and the one made from it usually have more in common, and then the interval is
 *       wider than necessary.
 *   <li>The mean of several pairs has Student's interval from the spread of their excesses, with the slope held fixed.
 *       A sign test complements it. Both assume independent pairs.
 *   <li>If the scatter about the trend is below 1e-12 of the scores' range, it is rounding error, and a pair has no
 *       interval.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.pairs;

import org.jspecify.annotations.NullMarked;
