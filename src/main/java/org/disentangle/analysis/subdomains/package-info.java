/**
 * Capabilities scores of subdomains of the capabilities benchmarks (mathematics, knowledge, common sense), and the
 * correlation of every safety benchmark with each.
 *
 * <p>Decisions: a subdomain's score is computed by the same method from its benchmarks alone; models complete in those
 * have one. A subdomain of one benchmark uses that benchmark's z-scores over the group. q-values are adjusted within
 * one subdomain. Benchmarks in no subdomain take no part. With another x chosen, subdomains are still scores: the
 * choice of x does not apply.
 */
@NullMarked
package org.disentangle.analysis.subdomains;

import org.jspecify.annotations.NullMarked;
