/** From cells to a table with one row per model: long tables are pivoted, transposed ones transposed. */
@NullMarked
package org.disentangle.importing.arrange;

import org.jspecify.annotations.NullMarked;
