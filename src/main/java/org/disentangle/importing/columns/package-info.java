/** Which columns are scores, attributes or standard errors, and how their numbers are written. */
@NullMarked
package org.disentangle.importing.columns;

import org.jspecify.annotations.NullMarked;
