/** What is doubtful in a table that was read: implausible values, repeated rows and open directions. */
@NullMarked
package org.disentangle.importing.check;

import org.jspecify.annotations.NullMarked;
