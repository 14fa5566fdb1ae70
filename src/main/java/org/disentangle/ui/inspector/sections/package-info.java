/**
 * Further findings about the selected benchmark, in sections that are computed when opened. A section is computed from
 * a {@link org.disentangle.finding.Subject} in the background, as parts without controls; one view shows them all.
 */
@NullMarked
package org.disentangle.ui.inspector.sections;

import org.jspecify.annotations.NullMarked;
