package org.disentangle.analysis.planning;

import org.disentangle.analysis.Estimate;

/**
 * How many models a decision needs at the present correlation.
 *
 * @param decision what is to be settled
 * @param models the smallest n at which the interval around the present correlation settles it; missing with the reason
 *     where none does
 */
public record ModelsNeeded(Decision decision, Estimate models) {}
