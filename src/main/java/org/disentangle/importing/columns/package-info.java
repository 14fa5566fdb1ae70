/** Which columns are scores, attributes or standard errors, and the notation of their numbers. */
@NullMarked
package org.disentangle.importing.columns;

import org.jspecify.annotations.NullMarked;
