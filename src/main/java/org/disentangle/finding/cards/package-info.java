/** What is known about a benchmark and a model at a glance. */
@NullMarked
package org.disentangle.finding.cards;

import org.jspecify.annotations.NullMarked;
