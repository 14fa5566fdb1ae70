/** Which rows are models: recognises section headings, summaries and repeated names. */
@NullMarked
package org.disentangle.importing.rows;

import org.jspecify.annotations.NullMarked;
