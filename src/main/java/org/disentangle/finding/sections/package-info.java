/** The sections about a benchmark. */
@NullMarked
package org.disentangle.finding.sections;

import org.jspecify.annotations.NullMarked;
