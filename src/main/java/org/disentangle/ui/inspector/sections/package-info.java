/**
 * What can be known of the selected benchmark beyond its card, in sections that are computed when they are opened. A section
 * says what is computed from a {@link org.disentangle.finding.Subject}, in the background, as parts without
 * controls; one view shows them all alike.
 */
@NullMarked
package org.disentangle.ui.inspector.sections;

import org.jspecify.annotations.NullMarked;
