/** A file's cells as columns of numbers and words, before anything is known of their meaning. */
@NullMarked
package org.disentangle.importing.raw;

import org.jspecify.annotations.NullMarked;
