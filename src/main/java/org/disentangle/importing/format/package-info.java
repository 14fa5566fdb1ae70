/** From a file's bytes to its cells: its format, and where its table starts and ends. */
@NullMarked
package org.disentangle.importing.format;

import org.jspecify.annotations.NullMarked;
