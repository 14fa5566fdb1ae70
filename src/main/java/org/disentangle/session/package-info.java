/** The open document with its history, and the results that belong to it. */
@NullMarked
package org.disentangle.session;

import org.jspecify.annotations.NullMarked;
