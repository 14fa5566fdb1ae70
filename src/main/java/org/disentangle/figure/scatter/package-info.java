/** The scatter plot of a benchmark against x, one point per model: the description and its layout. */
@NullMarked
package org.disentangle.figure.scatter;

import org.jspecify.annotations.NullMarked;
