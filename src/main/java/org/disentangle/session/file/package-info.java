/** Plans and view states as files: one reader and one writer, versioned. */
@NullMarked
package org.disentangle.session.file;

import org.jspecify.annotations.NullMarked;
