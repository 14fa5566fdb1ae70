/**
 * Tables in JSON: records, arrays, columns, and results of the lm-evaluation-harness and of lighteval. Everything is
 * passed on as records of cells, like text tables, so that later stages know only one form.
 */
@NullMarked
package org.disentangle.importing.json;

import org.jspecify.annotations.NullMarked;
