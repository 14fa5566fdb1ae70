package org.disentangle.analysis.planning;

import org.disentangle.analysis.estimate.Estimate;

/**
 * How many models a decision needs, if the present correlation is the true one.
 *
 * @param decision what is to be settled
 * @param models the smallest n of which {@link SamplePlan#POWER} of samples settle it, times the design effect of families;
 *     missing with the reason where there is none
 * @param independent the same of models that do not resemble each other; missing together with it
 */
public record ModelsNeeded(Decision decision, Estimate models, Estimate independent) {}
