/**
 * How much a correlation depends on single models, families and capabilities benchmarks, and on how the score is made.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>To leave something out is to analyse the table without it: standardisation, matrix, PC1, score and correlation
 *       are recomputed, with the same digits as {@link org.disentangle.analysis.Analyser} on the smaller table. A
 *       family that is left out is left out of its group.
 *   <li>A capabilities benchmark's own range leaves out the others; the correlation without itself is shown beside the
 *       correlation anyway.
 *   <li>At most 1,000 models or families and 200 capabilities benchmarks are left out in turn; above that, the range is
 *       not offered. Nothing is sampled, because the item that moves a correlation most could be among those not tried.
 *   <li>Models without a family are never left out together.
 *   <li>If missing scores are filled in, they are filled in again each time.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
