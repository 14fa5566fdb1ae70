package org.disentangle.importing.format;

import org.disentangle.importing.raw.RawTableBuilder;

/** The rows of a file, and how it was read. */
record FoundRows(RawTableBuilder rows, DetectedFormat understanding) {}
