/** Numbers that may not exist: a value or the reason why there is none, with interval, p-value, level and verdict. */
@NullMarked
package org.disentangle.analysis.estimate;

import org.jspecify.annotations.NullMarked;
