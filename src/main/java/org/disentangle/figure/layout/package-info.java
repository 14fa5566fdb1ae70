/** Places everything a figure shows on pages of a given size. */
@NullMarked
package org.disentangle.figure.layout;

import org.jspecify.annotations.NullMarked;
