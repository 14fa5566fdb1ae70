/** One point a model, x against a benchmark: the description and its layout. */
@NullMarked
package org.disentangle.figure.scatter;

import org.jspecify.annotations.NullMarked;
