/** A file's cells as columns of numbers and text, before anything is known about their meaning. */
@NullMarked
package org.disentangle.importing.raw;

import org.jspecify.annotations.NullMarked;
