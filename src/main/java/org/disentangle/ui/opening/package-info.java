/**
 * Opening files: they are examined first, and previewed if anything is new or in doubt. A table with only known columns
 * and no notes opens at once, and so does one whose header was seen before, with the choices made then.
 */
@NullMarked
package org.disentangle.ui.opening;

import org.jspecify.annotations.NullMarked;
