/** JSON as the program writes and reads it: the look of the text, and fields asked for by name and type. */
@NullMarked
package org.disentangle.session.json;

import org.jspecify.annotations.NullMarked;
