/** Plans as command lines. */
@NullMarked
package org.disentangle.session.command;

import org.jspecify.annotations.NullMarked;
