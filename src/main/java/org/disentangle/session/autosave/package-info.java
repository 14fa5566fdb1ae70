/** Keeps the open document as it changes, so that no work is lost, however the program ends. */
@NullMarked
package org.disentangle.session.autosave;

import org.jspecify.annotations.NullMarked;
