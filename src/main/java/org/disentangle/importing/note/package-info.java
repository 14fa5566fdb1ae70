/** The messages of an import: notes with their places, errors, and names and cells as shown in sentences. */
@NullMarked
package org.disentangle.importing.note;

import org.jspecify.annotations.NullMarked;
