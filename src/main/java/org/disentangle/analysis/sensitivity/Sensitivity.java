package org.disentangle.analysis.sensitivity;

import org.disentangle.analysis.estimate.Estimate;

/**
 * How much one benchmark's correlation moves.
 *
 * @param benchmark the column name of the benchmark
 * @param rho the correlation with nothing left out
 * @param models the result of leaving out each model of the group
 * @param families the result of leaving out each family
 * @param capabilities the result of leaving out each capabilities benchmark
 * @param alternatives the correlations with other scores
 */
public record Sensitivity(
        String benchmark,
        Estimate rho,
        LeaveOneOut models,
        LeaveOneOut families,
        LeaveOneOut capabilities,
        Alternatives alternatives) {}
