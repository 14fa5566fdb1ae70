/** The table itself. */
@NullMarked
package org.disentangle.ui.data;

import org.jspecify.annotations.NullMarked;
