/**
 * Opening files: looking at them first, and a preview where something is new or in doubt. A table whose every column is
 * known and about which nothing needs saying is opened at once, and so is one whose header was seen before, with what was
 * chosen then.
 */
@NullMarked
package org.disentangle.ui.opening;

import org.jspecify.annotations.NullMarked;
