/** What is saved of a session, as JSON. */
@NullMarked
package org.disentangle.session.file;

import org.jspecify.annotations.NullMarked;
