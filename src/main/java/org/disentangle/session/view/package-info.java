/**
 * What the user is looking at in the window: saved with a session, but not part of its history. No number depends on
 * it.
 */
@NullMarked
package org.disentangle.session.view;

import org.jspecify.annotations.NullMarked;
