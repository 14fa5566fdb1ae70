/** Every choice that leads from files to results, as values. */
@NullMarked
package org.disentangle.session.plan;

import org.jspecify.annotations.NullMarked;
