/** Results as files: figures in PDF, SVG and PNG, tables in CSV, everything in JSON. */
@NullMarked
package org.disentangle.export;

import org.jspecify.annotations.NullMarked;
