/** How files are read: what the user chose, where guessing is not wanted. */
@NullMarked
package org.disentangle.importing.options;

import org.jspecify.annotations.NullMarked;
