/** From cells to a table with one model a row: long and transposed tables are turned. */
@NullMarked
package org.disentangle.importing.arrange;

import org.jspecify.annotations.NullMarked;
