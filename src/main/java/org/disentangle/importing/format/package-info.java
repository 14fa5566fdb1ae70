/** From a file's bytes to its cells: which format it is, where its table begins, and where it ends. */
@NullMarked
package org.disentangle.importing.format;

import org.jspecify.annotations.NullMarked;
