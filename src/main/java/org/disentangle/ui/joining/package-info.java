/**
 * Adding scores to the open table by model name. Where every name is the same and no score differs nothing is asked; else
 * each match is shown with how sure it is and can be changed, and different scores for one cell are decided by the user.
 */
@NullMarked
package org.disentangle.ui.joining;

import org.jspecify.annotations.NullMarked;
