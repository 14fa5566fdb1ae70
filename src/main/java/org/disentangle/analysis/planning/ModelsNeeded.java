package org.disentangle.analysis.planning;

import org.disentangle.analysis.estimate.Estimate;

/**
 * The number of models a decision needs if the present correlation is the true one.
 *
 * @param decision the decision
 * @param models the smallest n at which a share {@link SamplePlan#POWER} of samples settles it, times the design effect
 *     of families; missing, with the reason, if there is none
 * @param independent the same for independent models; missing together with it
 */
public record ModelsNeeded(Decision decision, Estimate models, Estimate independent) {}
