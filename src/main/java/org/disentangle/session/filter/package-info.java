/** Which models pass, and what that means for the numbers. */
@NullMarked
package org.disentangle.session.filter;

import org.jspecify.annotations.NullMarked;
