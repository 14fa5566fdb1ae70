/** The sections of what is known of a benchmark. */
@NullMarked
package org.disentangle.finding.sections;

import org.jspecify.annotations.NullMarked;
