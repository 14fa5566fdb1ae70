/** What the capabilities score is made of. */
@NullMarked
package org.disentangle.ui.capabilities;

import org.jspecify.annotations.NullMarked;
