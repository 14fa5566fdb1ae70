/**
 * The core: from a table, a subset of its models and options to an immutable {@link
 * org.disentangle.analysis.Analysis}.
 *
 * <p>Every number that may not exist is an {@link org.disentangle.analysis.Estimate}: a finite value, or the reason why
 * there is none. No NaN leaves this package in an estimate.
 */
@NullMarked
package org.disentangle.analysis;

import org.jspecify.annotations.NullMarked;
