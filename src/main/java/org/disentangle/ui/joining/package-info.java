/**
 * Adding scores to the open table by model name. If every name is the same and no score differs, nothing is asked.
 * Otherwise each match is shown with its certainty and can be changed, and the user decides which of two different
 * scores to keep.
 */
@NullMarked
package org.disentangle.ui.joining;

import org.jspecify.annotations.NullMarked;
