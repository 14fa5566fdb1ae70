/** Scree, loadings and ranked models: the description and its layout. */
@NullMarked
package org.disentangle.figure.capabilities;

import org.jspecify.annotations.NullMarked;
