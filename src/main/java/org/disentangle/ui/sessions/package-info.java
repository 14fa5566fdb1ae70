/** Documents as files: opening, saving, going on with what was left, and forgetting it. */
@NullMarked
package org.disentangle.ui.sessions;

import org.jspecify.annotations.NullMarked;
