/** What features share: dialogs, the observable face of the session, the shared selection, the one class that shows pixels. */
@NullMarked
package org.disentangle.ui.common;

import org.jspecify.annotations.NullMarked;
