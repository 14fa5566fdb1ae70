/** What is doubtful in an imported table: implausible values, repeated rows and open directions. */
@NullMarked
package org.disentangle.importing.check;

import org.jspecify.annotations.NullMarked;
