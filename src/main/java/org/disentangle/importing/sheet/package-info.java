/** Sheets of XLSX files, as records of cells. The ZIP container is examined before anything is unpacked. */
@NullMarked
package org.disentangle.importing.sheet;

import org.jspecify.annotations.NullMarked;
