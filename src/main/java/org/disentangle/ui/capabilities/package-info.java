/** How the capabilities score is made up. */
@NullMarked
package org.disentangle.ui.capabilities;

import org.jspecify.annotations.NullMarked;
