/**
 * What is known beforehand: benchmarks with their aliases, areas, roles, directions and sources; model families and
 * types as model names tell them; and catalogue files, which say the same of a user's own benchmarks.
 */
@NullMarked
package org.disentangle.catalogue;

import org.jspecify.annotations.NullMarked;
