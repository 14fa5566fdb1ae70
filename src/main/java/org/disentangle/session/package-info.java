/** The open document and every choice that leads from files to a result. */
@NullMarked
package org.disentangle.session;

import org.jspecify.annotations.NullMarked;
