/** What each benchmark is: role, area and direction, as stated, named or known. */
@NullMarked
package org.disentangle.importing.benchmarks;

import org.jspecify.annotations.NullMarked;
