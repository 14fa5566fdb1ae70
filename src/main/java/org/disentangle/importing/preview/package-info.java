/** What files are understood to be, shown before they are opened. */
@NullMarked
package org.disentangle.importing.preview;

import org.jspecify.annotations.NullMarked;
