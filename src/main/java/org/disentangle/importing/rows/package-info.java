/** Which rows are models: sections, summaries and repeated names are told apart. */
@NullMarked
package org.disentangle.importing.rows;

import org.jspecify.annotations.NullMarked;
