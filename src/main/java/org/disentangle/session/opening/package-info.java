/** From a plan to its tables: one way for the window, the command line and saved sessions. */
@NullMarked
package org.disentangle.session.opening;

import org.jspecify.annotations.NullMarked;
