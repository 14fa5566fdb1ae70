/** Which models pass, and whether the others count in the numbers. */
@NullMarked
package org.disentangle.session.filter;

import org.jspecify.annotations.NullMarked;
