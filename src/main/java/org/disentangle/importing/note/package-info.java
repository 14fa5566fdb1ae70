/** What reading says: notes with their places, refusals, and names and cells as a sentence shows them. */
@NullMarked
package org.disentangle.importing.note;

import org.jspecify.annotations.NullMarked;
