/** The studies beyond the analysis, and their files. */
@NullMarked
package org.disentangle.session.studies;

import org.jspecify.annotations.NullMarked;
