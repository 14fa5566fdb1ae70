/** Every choice that leads from files to what is seen, as values. */
@NullMarked
package org.disentangle.session.plan;

import org.jspecify.annotations.NullMarked;
