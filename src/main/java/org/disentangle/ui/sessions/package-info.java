/** Documents as files: opening, saving, continuing lost work, and forgetting it. */
@NullMarked
package org.disentangle.ui.sessions;

import org.jspecify.annotations.NullMarked;
