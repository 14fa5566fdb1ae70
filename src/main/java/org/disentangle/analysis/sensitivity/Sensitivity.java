package org.disentangle.analysis.sensitivity;

import org.disentangle.analysis.estimate.Estimate;

/**
 * How much one benchmark's correlation moves.
 *
 * @param benchmark by column name
 * @param rho the correlation with nothing left out
 * @param models leaving out one model of the group
 * @param families leaving out one family
 * @param capabilities leaving out one capabilities benchmark
 * @param alternatives with other scores
 */
public record Sensitivity(
        String benchmark,
        Estimate rho,
        LeaveOneOut models,
        LeaveOneOut families,
        LeaveOneOut capabilities,
        Alternatives alternatives) {}
