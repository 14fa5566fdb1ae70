/** Columns of scores over a group of models, and their pairing. */
@NullMarked
package org.disentangle.analysis.column;

import org.jspecify.annotations.NullMarked;
