/** Writing and reading JSON: the format of the text, and fields read by name and type. */
@NullMarked
package org.disentangle.session.json;

import org.jspecify.annotations.NullMarked;
