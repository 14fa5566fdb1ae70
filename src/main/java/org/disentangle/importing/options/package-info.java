/** How to read files: the user's choices, which replace guesses. */
@NullMarked
package org.disentangle.importing.options;

import org.jspecify.annotations.NullMarked;
