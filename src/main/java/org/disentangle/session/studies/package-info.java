/** What is asked beyond the analysis, and the files beside the tables. */
@NullMarked
package org.disentangle.session.studies;

import org.jspecify.annotations.NullMarked;
