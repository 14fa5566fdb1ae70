/** Where bytes come from: files, pipes, resources and pasted text, each with its name. */
@NullMarked
package org.disentangle.importing.source;

import org.jspecify.annotations.NullMarked;
