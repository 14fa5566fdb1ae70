/**
 * Tables in JSON: records, arrays, columns, and results of the lm-evaluation-harness and of lighteval. Everything is given as
 * records of cells, as text tables are, so that what follows knows one form only.
 */
@NullMarked
package org.disentangle.importing.json;

import org.jspecify.annotations.NullMarked;
