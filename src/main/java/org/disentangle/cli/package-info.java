/** The commands. */
@NullMarked
package org.disentangle.cli;

import org.jspecify.annotations.NullMarked;
