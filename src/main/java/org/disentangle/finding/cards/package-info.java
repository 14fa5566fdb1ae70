/** What is known of a benchmark and of a model at a glance. */
@NullMarked
package org.disentangle.finding.cards;

import org.jspecify.annotations.NullMarked;
