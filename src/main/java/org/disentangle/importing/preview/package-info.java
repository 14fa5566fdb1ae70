/** What files hold and how they are read, shown before they are opened. */
@NullMarked
package org.disentangle.importing.preview;

import org.jspecify.annotations.NullMarked;
