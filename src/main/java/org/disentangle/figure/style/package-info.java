/** Colours, marker shapes and type sizes, without a toolkit. */
@NullMarked
package org.disentangle.figure.style;

import org.jspecify.annotations.NullMarked;
