/**
 * Text that holds a table: from bytes to characters to records of cells.
 *
 * <p>The path of the data: {@link org.disentangle.importing.text.HashedStream} (counts, hashes, checks for
 * cancellation) → {@link org.disentangle.importing.text.StrictReader} (decodes, refuses what is not text) → {@link
 * org.disentangle.importing.text.DialectDetector} on the first 128 Ki characters → a {@link
 * org.disentangle.importing.text.RecordReader}, which pushes records into a {@link
 * org.disentangle.importing.text.RecordHandler}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Records are pushed as {@link org.disentangle.importing.text.Cells} that are valid only during the call, so that
 *       a record reader may expose a window of its buffer and numbers need not become strings. Whole records are
 *       pushed, because calling every handler for every cell took longer than reading it.
 *   <li>Bytes that do not fit the encoding are an error with a line number. Replacing them would silently change the
 *       names of models, and two names could become equal.
 *   <li>A byte order mark, otherwise the pattern of zero bytes, decides between UTF-8, UTF-16 and UTF-32; without
 *       either it is UTF-8, or Windows-1252 if it cannot be UTF-8.
 *   <li>Quotes are those of RFC 4180, with white space allowed around a quoted cell. A quote inside an unquoted cell is
 *       an ordinary character. Text after a closing quote is kept and noted, as long as no cell of the file spans
 *       several lines: otherwise it could be a forgotten quote, and reading on would swallow rows.
 *   <li>The delimiter is the one that gives the most regular table over the whole sample, see {@link
 *       org.disentangle.importing.text.DialectDetector}.
 * </ul>
 */
@NullMarked
package org.disentangle.importing.text;

import org.jspecify.annotations.NullMarked;
