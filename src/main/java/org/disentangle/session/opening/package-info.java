/** From a plan to its tables: the same way for the window, the command line and saved sessions. */
@NullMarked
package org.disentangle.session.opening;

import org.jspecify.annotations.NullMarked;
