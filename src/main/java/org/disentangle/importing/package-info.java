/** From files to a {@link org.disentangle.table.ScoreTable}, with a note for everything guessed, left out or doubtful. */
@NullMarked
package org.disentangle.importing;

import org.jspecify.annotations.NullMarked;
